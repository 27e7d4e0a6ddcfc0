package partybuilding.assessment.intake;

import java.util.Set;
import partybuilding.assessment.cell.Filler;

/**
 * The words by which a cell says that nothing was answered, besides the {@linkplain Filler fillers}
 * of any cell. No answer is never zero.
 */
public final class NoAnswer {
  private static final Set<String> WORDS =
      Set.of(
          "弃权",
          "弃权票",
          "不了解",
          "不清楚",
          "不熟悉",
          "不评价",
          "不作评价",
          "未评",
          "未评价",
          "未作答",
          "未答",
          "未答题",
          "未回答",
          "没回答",
          "未选",
          "未选择",
          "未打分",
          "未投票",
          "abstain",
          "abstained",
          "abstention",
          "noanswer",
          "unanswered",
          "notanswered");

  private NoAnswer() {}

  /**
   * Whether a text in {@linkplain partybuilding.assessment.contract.Spelling normal form} is one.
   */
  public static boolean is(String spelling) {
    return Filler.is(spelling) || WORDS.contains(spelling);
  }
}
