package partybuilding.assessment.report.browser;

import java.util.regex.Pattern;

/** A number as a spreadsheet program writes it, with fifteen digits, or as a share of a hundred. */
final class SpreadsheetNumber {
  private static final Pattern FORM = Pattern.compile("[-−+]?\\d+(\\.\\d+)?(E[-+]?\\d+)?%?");
  private static final double FIFTEEN_DIGITS = 1e-14;

  private SpreadsheetNumber() {}

  static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether a cell shows what a table holds. */
  static boolean same(String cell, String table) {
    double shown = of(cell);
    double held = of(table);
    return Math.abs(shown - held) <= 10 * FIFTEEN_DIGITS * Math.max(1, Math.abs(held));
  }

  private static double of(String text) {
    return text.endsWith("%")
        ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
        : Double.parseDouble(text);
  }
}
