package partybuilding.assessment.lineage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.DittoMark;
import partybuilding.assessment.cell.NormalForm;

/**
 * Whether a text can be a branch's number or name at all. Without a register nothing else keeps a
 * failed look-up ({@code 0}, {@code FALSE}), a text whose characters were lost ({@code ????}) or a
 * row of means ({@code 全院平均}) from becoming a branch.
 */
final class Naming {
  private static final Pattern SUBSTANCE = Pattern.compile("[\\p{L}1-9]");
  private static final Pattern LOST =
      Pattern.compile("[?]{2,}|\\uFFFD|\\u951F\\u65A4\\u62F7|\\u70EB\\u70EB|ï¿(?:½|1\\u20442)|Ã.Â");
  private static final Set<String> OUTCOMES =
      Set.of("true", "false", "[objectobject]", "error", "value", "notfound", "未找到", "查无", "未匹配");

  /** What stands in a cell that is still to be filled in. */
  private static final Pattern UNFILLED =
      Pattern.compile("请(?:选择|填写|输入|下拉选择)|下拉选择|待(?:定|填|填写|补|补充|选)|pleaseselect|tbd|todo");

  /** What a row of sums, of means or of a statistic calls itself. */
  private static final Pattern STATISTIC =
      Pattern.compile(
          "(?:全[院校系体]|总|本[页表院校]|以上|各(?:系|院|单位|部门|党?总支|支部|党组织)?)*"
              + "(?:合计|总计|小计|共计|累计|汇总|总和|总分|平均|均值|均分|最[高低大小][分值]|中位数|标准差|方差|极差|排名|名次)"
              + "(?:得分|成绩|[分值数项])?"
              + "|(?:grand)?total|sub-?total|sum|average|mean|median|rank");

  private static final String BRACKETS = "[-—–_()\\[\\]【】〔〕<>《》“”\"*.。:]";

  private Naming() {}

  /** Whether it can. */
  static boolean possible(String text) {
    String form = NormalForm.of(text);
    String word = form.toLowerCase(Locale.ROOT);
    String bare = word.replaceAll(BRACKETS, "");
    return SUBSTANCE.matcher(form).find()
        && !LOST.matcher(form).find()
        && !OUTCOMES.contains(word)
        && !DittoMark.is(text)
        && !UNFILLED.matcher(bare).matches()
        && !STATISTIC.matcher(bare).matches();
  }
}
