package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of evaluators whose ballots weigh together.
 *
 * @param id the canonical name
 * @param name what readers call it; empty where they call it what the year's export calls it
 * @param weight its weight in a branch's score, 0..1
 * @param aliases other names of the group
 * @param excludeOwn whether its members' votes on their own branch are left out
 */
public record Group(
    String id, Optional<Name> name, BigDecimal weight, List<String> aliases, boolean excludeOwn) {
  /** A group that is called what the year's export calls it. */
  public Group(String id, BigDecimal weight, List<String> aliases, boolean excludeOwn) {
    this(id, Optional.empty(), weight, aliases, excludeOwn);
  }

  public Group {
    aliases = List.copyOf(aliases);
  }

  /** Every word for the group in an export, the canonical one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }

  /** Whether its ballots enter the score. */
  public boolean weighted() {
    return weight.signum() > 0;
  }

  /** What exports most likely call it: the first alias, or else the id. */
  public String usualWord() {
    return aliases.isEmpty() ? id : aliases.get(0);
  }
}
