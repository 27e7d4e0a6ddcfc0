package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is reported: a weighted combination of indicators.
 *
 * @param id the canonical name
 * @param name what readers call it
 * @param parts its indicators; their weights sum to 1
 * @param apart whether it is shown apart and enters no average over dimensions
 * @param weakness what the committee once found wanting in it
 */
public record Dimension(
    String id, Name name, List<Part> parts, boolean apart, Optional<Weakness> weakness) {
  public Dimension {
    parts = List.copyOf(parts);
  }

  /** A dimension in which nothing was named as wanting. */
  public Dimension(String id, Name name, List<Part> parts, boolean apart) {
    this(id, name, parts, apart, Optional.empty());
  }

  /**
   * One indicator's share in the dimension.
   *
   * @param indicator the indicator's id
   * @param weight above 0, at most 1
   */
  public record Part(String indicator, BigDecimal weight) {}
}
