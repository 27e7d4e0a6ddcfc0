package partybuilding.assessment.contract.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;

/** How a branch's secretary reports to the meeting. */
public enum DebriefMode implements Coded {
  /** Speaking before the meeting. */
  ONSITE("现场", "现场述职"),
  /** By a report that is handed in. */
  WRITTEN("书面", "书面述职");

  private final List<String> aliases;

  DebriefMode(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /** The mode a word in {@linkplain Spelling normal form} means. */
  public static Optional<DebriefMode> find(String spelling) {
    return Arrays.stream(values())
        .filter(mode -> mode.code().equals(spelling) || mode.aliases.contains(spelling))
        .findFirst();
  }

  /** Every word, for the reader whose own was not understood. */
  public static String known() {
    return Stream.of(values())
        .map(mode -> mode.aliases.get(0) + "/" + mode.code())
        .collect(Collectors.joining("；"));
  }
}
