package partybuilding.assessment.intake.meeting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.cell.YesOrNo;

/**
 * Whether a part of a debrief was given, as a cell in normal form says it: by a mark, by several
 * that agree, or by the part's own text. Boxes of which somebody ticked one are marks too, and are
 * not believed: which of them a tick belongs to, a cell does not show.
 */
final class PartMark {
  private static final Set<String> GIVEN =
      Set.of(
          "已述", "已讲", "已汇报", "已提及", "述及", "涉及", "完整", "齐全", "完成", "已完成", "见附件", "详见附件", "附件", "详见",
          "given", "present");

  private static final Set<String> NOT_GIVEN =
      Set.of(
          "未述",
          "未讲",
          "未谈",
          "未提",
          "未提及",
          "未述及",
          "未汇报",
          "未交",
          "未完成",
          "没讲",
          "没提",
          "没述",
          "漏",
          "漏述",
          "漏项",
          "缺述",
          "不完整",
          "notgiven",
          "absent");

  private static final String OPEN = "[(\\[【〔]";
  private static final String CLOSED = "[)\\]】〕]";
  private static final String WITHIN = "[^(\\[【〔)\\]】〕]";

  private static final Pattern BRACKETED = Pattern.compile(OPEN + "(" + WITHIN + "+)" + CLOSED);

  /** One remark in brackets behind a mark, which may hold a bracket itself. */
  private static final Pattern REMARKED =
      Pattern.compile(
          "(W+)O((?:W|OW*C)+)C".replace("W", WITHIN).replace("O", OPEN).replace("C", CLOSED));

  /** What parts marks that are said one after another. */
  private static final Pattern STOP = Pattern.compile("[,、;:。!]+");

  /** Nothing but marks, signs and what stands in brackets: a form that was ticked, or was not. */
  private static final Pattern FORM =
      Pattern.compile(
          "S*(?:(?:M)S*)+"
              .replace("M", words())
              .replace(
                  "S", "(?:[^\\p{L}\\p{N}(\\[【〔)\\]】〕]|" + OPEN + WITHIN + "*" + CLOSED + ")"));

  private static final Pattern EXCEPTION =
      Pattern.compile("(?:但是?|不过|只是|然而|可是|仅|就是)?[未没无不缺漏略简].*|(?:但是?|不过|只是|然而|仅).*");

  private static final int LONGEST_FORM = 60;

  private PartMark() {}

  private static String words() {
    return Stream.of(GIVEN.stream(), NOT_GIVEN.stream(), YesOrNo.words(), Stream.of("v"))
        .flatMap(words -> words)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * Whether a cell says that a part was given; empty for a mark that is on neither list, for marks
   * that contradict each other, and for a text that may say either.
   */
  static Optional<Boolean> given(String spelling) {
    Optional<Boolean> mark = mark(spelling);
    return mark.isEmpty() && text(spelling) ? Optional.of(true) : mark;
  }

  private static Optional<Boolean> mark(String spelling) {
    Matcher whole = BRACKETED.matcher(spelling);
    if (whole.matches()) {
      return marked(whole.group(1));
    }
    Matcher remarked = REMARKED.matcher(spelling);
    return remarked.matches()
        ? agreed(marked(remarked.group(1)), marked(remarked.group(2)))
        : marked(spelling).or(() -> several(spelling));
  }

  /** A mark, unless its remark is one that says the opposite. */
  private static Optional<Boolean> agreed(Optional<Boolean> mark, Optional<Boolean> remark) {
    return remark.isEmpty() || remark.equals(mark) ? mark : Optional.empty();
  }

  private static Optional<Boolean> marked(String mark) {
    if (Marks.nothing(mark) || NOT_GIVEN.contains(mark)) {
      return Optional.of(false);
    }
    return GIVEN.contains(mark) ? Optional.of(true) : YesOrNo.find(mark);
  }

  /** What marks say together: {@code 有，详见附件}. */
  private static Optional<Boolean> several(String spelling) {
    Set<Optional<Boolean>> said =
        Arrays.stream(STOP.split(spelling)).map(PartMark::marked).collect(Collectors.toSet());
    return said.size() == 1 ? said.iterator().next() : Optional.empty();
  }

  private static boolean text(String spelling) {
    return !(spelling.length() <= LONGEST_FORM && FORM.matcher(spelling).matches())
        && !takenBack(STOP.split(spelling, 2))
        && PartText.is(spelling);
  }

  /** Whether a text begins with a mark that says no, or a yes to which it then takes exception. */
  private static boolean takenBack(String[] clauses) {
    Optional<Boolean> mark = marked(clauses[0]);
    return mark.equals(Optional.of(false))
        || (mark.isPresent() && clauses.length > 1 && EXCEPTION.matcher(clauses[1]).matches());
  }

  /** Some of the marks that say whether a part was given. */
  static String known() {
    return "有/是/yes；无/否/未述/no";
  }
}
