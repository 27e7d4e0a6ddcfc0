package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is reported: a weighted combination of indicators.
 *
 * @param id the canonical name
 * @param name what readers call it
 * @param parts its indicators; their weights sum to 1
 * @param apart whether it is shown apart and enters no average over dimensions
 */
public record Dimension(String id, Name name, List<Part> parts, boolean apart) {
  /** Copies the parts. */
  public Dimension {
    parts = List.copyOf(parts);
  }

  /**
   * One indicator's share in the dimension.
   *
   * @param indicator the indicator's id
   * @param weight above 0, at most 1
   */
  public record Part(String indicator, BigDecimal weight) {}
}
