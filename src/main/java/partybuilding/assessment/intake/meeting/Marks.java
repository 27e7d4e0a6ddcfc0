package partybuilding.assessment.intake.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.YesOrNo;
import partybuilding.assessment.intake.NoAnswer;

/** Cells, in normal form, that say something about themselves instead of a value. */
final class Marks {
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

  /** A negation at the beginning of a few words, or behind their first adverb. */
  private static final Pattern NEGATION =
      Pattern.compile("[(\\[【〔“\"]?(?:[暂尚还并仍均都全也]|暂时|基本上?|完全|几乎)*[未没无不缺漏免略否].*");

  /** A text in brackets, and a remark in brackets behind a text. */
  private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔]([^(\\[【〔)\\]】〕]+)[)\\]】〕]");

  private static final Pattern REMARK = Pattern.compile("(?<=.)[(\\[【〔].*[)\\]】〕]");

  /** A shorter text is a mark, not what was said. */
  private static final int SHORTEST_TEXT = 4;

  private static final int SHORTEST_NEGATIVE_TEXT = 8;

  private static final Set<String> VACANT =
      Set.of("空缺", "暂缺", "缺位", "缺额", "空岗", "待定", "未定", "待配", "待任命", "暂未明确", "vacant", "vacancy");

  private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");

  private Marks() {}

  /** Whether a cell states nothing. */
  static boolean nothing(String spelling) {
    return NoAnswer.is(spelling);
  }

  /**
   * Whether a cell says that a part of a debrief was given: yes, with a remark in brackets or
   * without, or the part's own text; empty for a mark that is on neither list.
   */
  static Optional<Boolean> given(String spelling) {
    return marked(bare(spelling)).or(() -> text(spelling) ? Optional.of(true) : Optional.empty());
  }

  private static String bare(String spelling) {
    Matcher whole = BRACKETED.matcher(spelling);
    return whole.matches() ? whole.group(1) : REMARK.matcher(spelling).replaceFirst("");
  }

  private static Optional<Boolean> marked(String mark) {
    if (nothing(mark) || NOT_GIVEN.contains(mark)) {
      return Optional.of(false);
    }
    return GIVEN.contains(mark) ? Optional.of(true) : YesOrNo.find(mark);
  }

  private static boolean text(String spelling) {
    int shortest = NEGATION.matcher(spelling).matches() ? SHORTEST_NEGATIVE_TEXT : SHORTEST_TEXT;
    return spelling.length() >= shortest;
  }

  /** Some of the marks that say whether a part was given. */
  static String known() {
    return "有/是/yes；无/否/未述/no";
  }

  /** Whether a cell that is to name somebody names nobody. */
  static boolean nobody(String spelling) {
    return nothing(spelling) || VACANT.contains(spelling) || !NAME.matcher(spelling).matches();
  }
}
