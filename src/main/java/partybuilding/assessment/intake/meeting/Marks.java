package partybuilding.assessment.intake.meeting;

import java.util.regex.Pattern;
import partybuilding.assessment.intake.NoAnswer;

/** Cells, in normal form, that say something about themselves instead of a value. */
final class Marks {
  /** Says that nobody holds the office ({@code 书记空缺（待选举）}), or that somebody is named elsewhere. */
  private static final Pattern VACANT =
      Pattern.compile(
          "[^(]*(?:空缺|暂缺|出缺|缺位|缺额|缺编|空岗|空编|待[定配补选]|待选举|待明确|未[定配任]|未配备"
              + "|未明确|未到[位岗]|未选举|暂无|没有|无(?:专职|专任)|待.{0,4}任命|vacan(?:t|cy)|tobeappointed|tbd)[^(]*"
              + "(?:\\(.*)?|\\([^)]*(?:空缺|暂缺|待定|未定|vacant)[^)]*\\)"
              + "|同[上前]|[详参]?见(?:附件|附表|名单|上).*");

  /** Says that there was nothing to say. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "[(【]?(?:暂时?|目前|本次|此次)*(?:无|没有?|未(?:能)?(?:提出?|发现)|没(?:提|发现)|不存在)"
              + "(?:明显|突出|其[他它余]|任何|更多|具体|特别|补充|重大)?的?"
              + "(?:(?:点评)?(?:意见|建议|问题|差距|不足|点评)[、和与及或/]?)+[)】。.!]*"
              + "|no(?:further|other)?(?:comments?|suggestions?|gaps?|remarks?)\\.?");

  private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");

  private Marks() {}

  /** Whether a cell states nothing. */
  static boolean nothing(String spelling) {
    return NoAnswer.is(spelling);
  }

  /** Whether a cell that is to hold a comment holds none. */
  static boolean unsaid(String spelling) {
    return nothing(spelling) || UNSAID.matcher(spelling).matches();
  }

  /** Whether a cell that is to name somebody names nobody. */
  static boolean nobody(String spelling) {
    return nothing(spelling)
        || VACANT.matcher(spelling).matches()
        || !NAME.matcher(spelling).matches();
  }
}
