package partybuilding.assessment.intake.meeting;

import java.util.regex.Pattern;
import partybuilding.assessment.intake.NoAnswer;

/** Cells, in normal form, that say something about themselves instead of a value. */
final class Marks {
  /** Says that the office is held by nobody, whatever stands around it: {@code 书记空缺（待选举）}. */
  private static final Pattern VACANT =
      Pattern.compile(
          "[^(]*(?:空缺|暂缺|出缺|缺位|缺额|缺编|空岗|空编|待[定配补选]|待任命|待选举|待明确|未[定配任]|未配备|未明确|未到[位岗]|未选举"
              + "|暂无|没有|vacan(?:t|cy)|tobeappointed|tbd)[^(]*(?:\\(.*)?|\\([^)]*(?:空缺|暂缺|待定|未定|vacant)[^)]*\\)");

  private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");

  private Marks() {}

  /** Whether a cell states nothing. */
  static boolean nothing(String spelling) {
    return NoAnswer.is(spelling);
  }

  /** Whether a cell that is to name somebody names nobody. */
  static boolean nobody(String spelling) {
    return nothing(spelling)
        || VACANT.matcher(spelling).matches()
        || !NAME.matcher(spelling).matches();
  }
}
