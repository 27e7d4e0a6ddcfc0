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

  private Naming() {}

  /** Whether it can. */
  static boolean possible(String text) {
    String form = NormalForm.of(text);
    return SUBSTANCE.matcher(form).find()
        && !LOST.matcher(form).find()
        && !OUTCOMES.contains(form.toLowerCase(Locale.ROOT));
  }
}
