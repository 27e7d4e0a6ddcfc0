package partybuilding.assessment.contract;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;

/**
 * One thing a ballot asks: a column of the evaluations.
 *
 * @param id the canonical column name
 * @param scale what a cell may hold
 * @param aliases other names of the column
 */
public record Indicator(String id, Scale scale, List<String> aliases) {
  /** Copies the aliases. */
  public Indicator {
    aliases = List.copyOf(aliases);
  }

  /** Every name of the column, the canonical one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }

  /** What readers call it. */
  public String label(Language language) {
    return language == Language.EN || aliases.isEmpty() ? id.replace('_', ' ') : aliases.get(0);
  }
}
