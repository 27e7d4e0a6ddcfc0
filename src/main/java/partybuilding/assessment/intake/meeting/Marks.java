package partybuilding.assessment.intake.meeting;

import java.util.Set;
import partybuilding.assessment.intake.NoAnswer;

/** Cells, in normal form, that say something about themselves instead of a value. */
final class Marks {
  private static final Set<String> NOTHING = Set.of("无", "没有", "none");
  private static final Set<String> NOT_GIVEN = Set.of("否", "未", "no", "false", "0", "×", "x", "✗");

  private static final Set<String> VACANT = Set.of("空缺", "暂缺", "待定", "vacant");

  private Marks() {}

  /** Whether a cell states nothing. */
  static boolean nothing(String spelling) {
    return NoAnswer.is(spelling) || NOTHING.contains(spelling);
  }

  /** Whether a cell says that a part of a debrief was given: yes, or the part's own text. */
  static boolean given(String spelling) {
    return !nothing(spelling) && !NOT_GIVEN.contains(spelling);
  }

  /** Whether a cell that is to name somebody names nobody. */
  static boolean nobody(String spelling) {
    return nothing(spelling) || VACANT.contains(spelling);
  }
}
