package partybuilding.assessment.contract;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;

/**
 * One thing a ballot asks: a column of the evaluations.
 *
 * @param id the canonical column name
 * @param scale what a cell may hold
 * @param aliases other names of the column
 * @param position which of several columns that bear an alias is meant, counted from 1; empty where
 *     only one bears it
 */
public record Indicator(String id, Scale scale, List<String> aliases, OptionalInt position) {
  public Indicator {
    aliases = List.copyOf(aliases);
  }

  /** An indicator whose names one column bears. */
  public Indicator(String id, Scale scale, List<String> aliases) {
    this(id, scale, aliases, OptionalInt.empty());
  }

  /** Every name of the column, the canonical one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }

  /** What readers call it. */
  public String label(Language language) {
    return language == Language.EN || aliases.isEmpty() ? id.replace('_', ' ') : aliases.get(0);
  }

  /** What exports most likely call it: the first alias, or else the id. */
  public String usualWord() {
    return aliases.isEmpty() ? id : aliases.get(0);
  }
}
