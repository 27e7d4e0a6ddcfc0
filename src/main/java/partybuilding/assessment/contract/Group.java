package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;

/**
 * A kind of evaluators whose ballots weigh together.
 *
 * @param id the canonical name
 * @param weight its weight in a branch's score, 0..1
 * @param aliases other names of the group
 * @param excludeOwn whether its members' votes on their own branch are left out
 */
public record Group(String id, BigDecimal weight, List<String> aliases, boolean excludeOwn) {
  /** Copies the aliases. */
  public Group {
    aliases = List.copyOf(aliases);
  }

  /** Every name of the group, the canonical one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }

  /** Whether its ballots enter the score. */
  public boolean weighted() {
    return weight.signum() > 0;
  }

  /** What readers call it. */
  public String label(Language language) {
    return language == Language.EN || aliases.isEmpty() ? id.replace('_', ' ') : aliases.get(0);
  }
}
