package partybuilding.assessment.contract.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.language.Language;

/** What the committee asks of its branches, and what a ledger item serves. */
public enum Requirement implements Coded {
  /** Hold the direction. */
  DIRECTION("把方向"),
  /** Build the team. */
  TEAM("抓班子", "抓班子带队伍"),
  /** Make policies that ensure things are done. */
  POLICY("建制度", "建制度保落实");

  private final List<String> aliases;

  Requirement(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /** What an export in one language calls it. */
  public String label(Language language) {
    return language == Language.EN ? code() : aliases.get(0);
  }

  /** The requirement a word in {@linkplain Spelling normal form} means. */
  public static Optional<Requirement> find(String spelling) {
    return Arrays.stream(values())
        .filter(known -> known.code().equals(spelling) || known.aliases.contains(spelling))
        .findFirst();
  }

  /** Every word, for the reader whose own was not understood. */
  public static String known() {
    return Stream.of(values())
        .map(known -> known.aliases.get(0) + "/" + known.code())
        .collect(Collectors.joining("；"));
  }
}
