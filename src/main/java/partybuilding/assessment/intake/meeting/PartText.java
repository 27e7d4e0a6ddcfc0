package partybuilding.assessment.intake.meeting;

import java.util.regex.Pattern;

/**
 * Tells the text of a part of a debrief from a few words that say something about it: that nobody
 * spoke of it, that it will be handed in, or what a form asks for. Such words are refused rather
 * than counted as a part that was given.
 */
final class PartText {
  /** A negation at the beginning of a few words, or behind their first adverb. */
  private static final Pattern NEGATION =
      Pattern.compile("[(\\[【〔“\"]?(?:[暂尚还并仍均都全也]|暂时|基本上?|完全|几乎)*[未没无不缺漏免略否].*");

  private static final String NOT = "(?:未|没有?|缺少?|遗?漏|忘[记了]?)(?:[能有做作再]|进行|专门|具体|单独)?";

  private static final String SPOKEN = "(?:讲|述|谈|提[及到过交]|提(?=[。!]?$)|汇报|涉及|说[明到]|体现|展开|上?交|报送|上报)";

  /** Nobody spoke of it. */
  private static final Pattern UNSPOKEN =
      Pattern.compile(
          "[(\\[【〔]?(?:[暂尚还并仍均都全也]|基本上?|几乎)*"
              + NOT
              + SPOKEN
              + ".{0,16}|.{0,16}"
              + NOT
              + SPOKEN
              + "(?:[到及过清全完了]|内容|此项|材料|相关内容|具体内容)*[)\\]】〕。!]?");

  /** It is left out, is still to come, or there was nobody to speak of it. */
  private static final Pattern WANTING =
      Pattern.compile(
          ".{0,6}(?:[从省简]?略|缺失?|空白|为空|待补充?|待定|待交|待报|补交|补报|后补|另报|不详)[)\\]】〕。!]?"
              + "|补充材料|部分(?:完整|齐全|讲到|提到|提及|涉及|汇报|已述)"
              + "|[与同和](?:上年|去年|上次|上届|前次)(?:相同|一致|同)?"
              + "|.{0,4}(?:请假|缺席|因病|因事|未参加|未到会|未出席|未与会).{0,4}"
              + "|(?:会后|另行|随后|稍后|拟|待).{0,2}(?:补|报|交|提供|完善|整理).{0,4}");

  /** What a form says where somebody is to write. */
  private static final Pattern REQUEST =
      Pattern.compile("[(\\[【〔<]?(?:请|此处|在此|点击|单击)(?:在?此?处?)(?:填|输入|选择|说明|简述|概述|补充).*|(.)\\1*");

  /** A shorter text is a mark, not what was said. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_NEGATIVE = 8;
  private static final int FEWEST_LETTERS = 2;

  private PartText() {}

  /** Whether a cell in normal form holds what was said. */
  static boolean is(String spelling) {
    int shortest = NEGATION.matcher(spelling).matches() ? SHORTEST_NEGATIVE : SHORTEST;
    return spelling.codePoints().filter(Character::isLetterOrDigit).count() >= shortest
        && spelling.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && !UNSPOKEN.matcher(spelling).matches()
        && !WANTING.matcher(spelling).matches()
        && !REQUEST.matcher(spelling).matches();
  }
}
