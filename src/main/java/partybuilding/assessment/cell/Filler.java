package partybuilding.assessment.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The closed list of what people and programs write where there is nothing to write. Everywhere it
 * is the same as a blank cell: no answer in an answer's place, nothing stated in an optional one,
 * and missing where something must stand. Words of a refusal to answer (弃权) are not here: they mean
 * something in an answer's place only.
 */
public final class Filler {
  static final Set<String> WORDS =
      Set.of(
          "无",
          "没有",
          "暂无",
          "空",
          "空白",
          "空值",
          "缺",
          "缺失",
          "缺项",
          "未填",
          "未填写",
          "未填报",
          "未写",
          "未知",
          "不详",
          "不适用",
          "不涉及",
          "未涉及",
          "跳过",
          "已跳过",
          "略",
          "none",
          "null",
          "nil",
          "nan",
          "n/a",
          "na",
          "n.a.",
          "n.a",
          "\\n",
          "blank",
          "empty",
          "missing",
          "unknown",
          "undefined",
          "skipped",
          "skip",
          "notapplicable",
          "nodata",
          "nothing",
          "-nan",
          "nat");

  /** A dash, a stroke or dots, alone or in a row. */
  private static final Pattern SIGNS =
      Pattern.compile("[/\\\\|]{1,3}|[.。·、,~*]{1,6}|[-‐‑‒–—―─━−_]{1,6}");

  private static final String OPENING = "([{<【〔「“\"";
  private static final String CLOSING = ")]}>】〕」”\"";
  private static final int LONGEST = 16;

  private Filler() {}

  /** Whether a cell's text is one; a blank cell is. */
  public static boolean is(String text) {
    if (text.isEmpty()) {
      return true;
    }
    return text.length() <= LONGEST && !digit(text.charAt(0)) && stands(NormalForm.of(text));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean stands(String form) {
    String word = unbracketed(form).toLowerCase(Locale.ROOT);
    return word.isEmpty() || WORDS.contains(word) || signs(word);
  }

  private static boolean signs(String word) {
    return !Character.isLetter(word.charAt(0)) && SIGNS.matcher(word).matches();
  }

  private static String unbracketed(String form) {
    int last = form.length() - 1;
    int opening = last > 0 ? OPENING.indexOf(form.charAt(0)) : -1;
    return opening >= 0 && form.charAt(last) == CLOSING.charAt(opening)
        ? form.substring(1, last)
        : form;
  }
}
