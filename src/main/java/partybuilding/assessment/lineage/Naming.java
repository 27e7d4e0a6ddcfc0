package partybuilding.assessment.lineage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.NormalForm;

/**
 * Whether a text can be a branch's number or name at all. Without a register nothing else keeps a
 * failed look-up ({@code 0}, {@code FALSE}) or a text whose characters were lost ({@code ????})
 * from becoming a branch.
 */
final class Naming {
  private static final Pattern SUBSTANCE = Pattern.compile("[\\p{L}1-9]");
  private static final Pattern LOST =
      Pattern.compile("[?]{2,}|\\uFFFD|\\u951F\\u65A4\\u62F7|\\u70EB\\u70EB|ï¿(?:½|1\\u20442)|Ã.Â");
  private static final Set<String> OUTCOMES =
      Set.of("true", "false", "[objectobject]", "error", "value", "notfound", "未找到", "查无", "未匹配");

  /** What stands for the cell above, or for a cell that is still to be filled in. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "同(?:上|前|上行|上一行)|ditto|sameasabove"
              + "|请(?:选择|填写|输入|下拉选择)|下拉选择|待(?:定|填|填写|补|补充|选)|pleaseselect|tbd|todo");

  private static final String BRACKETS = "[-—–_()\\[\\]【】〔〕<>《》“”\"*.。:]";

  private Naming() {}

  /** Whether it can. */
  static boolean possible(String text) {
    String form = NormalForm.of(text);
    String word = form.toLowerCase(Locale.ROOT);
    return SUBSTANCE.matcher(form).find()
        && !LOST.matcher(form).find()
        && !OUTCOMES.contains(word)
        && !ELSEWHERE.matcher(word.replaceAll(BRACKETS, "")).matches();
  }
}
