package partybuilding.assessment.report.workbook.grid;

import java.util.regex.Pattern;

/**
 * A text as a workbook stores it: always as text, so that it is never evaluated as a formula, and
 * without characters that XML forbids.
 */
final class SheetText {
  /** The format's own limit, in characters. */
  static final int LONGEST = 32_767;

  private static final String CUT = "\u2026";

  /** An underscore that spreadsheet programs would read as the start of an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  static String of(String text) {
    String plain = ESCAPE.matcher(text).replaceAll("_x005F_");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = LONGEST - CUT.length();
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }
}
