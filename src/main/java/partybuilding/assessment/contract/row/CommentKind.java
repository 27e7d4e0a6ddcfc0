package partybuilding.assessment.contract.row;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.language.Language;

/** What a committee member's comment on a debrief is. */
public enum CommentKind implements Coded {
  /** Something that is wanting. */
  GAP("差距"),
  /** Something to do. */
  SUGGESTION("建议");

  private final String alias;

  CommentKind(String alias) {
    this.alias = alias;
  }

  /** The kind a word in {@linkplain Spelling normal form} means. */
  public static Optional<CommentKind> find(String spelling) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(spelling) || kind.alias.equals(spelling))
        .findFirst();
  }

  /** What an export in one language calls it. */
  public String label(Language language) {
    return language == Language.EN ? code() : alias;
  }

  /** Every word, for the reader whose own was not understood. */
  public static String known() {
    return Stream.of(values())
        .map(kind -> kind.alias + "/" + kind.code())
        .collect(Collectors.joining("；"));
  }
}
