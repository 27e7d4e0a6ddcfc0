package partybuilding.assessment.report.paper;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers named in a list, in either language. */
public final class PaperList {
  private static final String ALL = "all";

  private PaperList() {}

  /**
   * The papers of a list such as {@code circular,feedback-letter}; {@code all} is every one.
   *
   * @throws IllegalArgumentException naming the word that is no paper, and the papers there are
   */
  public static Set<PaperKind> parse(String list) {
    Set<PaperKind> papers = EnumSet.noneOf(PaperKind.class);
    for (String word : list.split("[,，、]", -1)) {
      papers.addAll(named(word.strip()));
    }
    return papers;
  }

  private static Set<PaperKind> named(String word) {
    if (word.toLowerCase(Locale.ROOT).equals(ALL)) {
      return EnumSet.allOf(PaperKind.class);
    }
    return TemplateName.like(word)
        .map(name -> Set.of(name.kind()))
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + known()));
  }

  private static String known() {
    return TemplateName.all().map(TemplateName::paper).collect(Collectors.joining(","));
  }
}
