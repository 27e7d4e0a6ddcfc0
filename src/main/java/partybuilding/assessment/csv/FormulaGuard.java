package partybuilding.assessment.csv;

import java.util.regex.Pattern;

/**
 * Puts an apostrophe before a text that an office program would take for a formula, as OWASP's "CSV
 * Injection" advises: in a cell it is shown as the text that it is. Numbers stay as they are.
 */
final class FormulaGuard {
  /** Full-width signs count as well: office programs of East Asia take them for the plain ones. */
  private static final Pattern FORMULA =
      Pattern.compile("(?:[\\t\\r\\n]|[\\s\\p{Cf}]*[-=+@＝＋－＠]).+", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");
  private static final String AS_TEXT = "'";

  private FormulaGuard() {}

  static String asText(String text) {
    return live(text) ? AS_TEXT + text : text;
  }

  /** The text that a cell of ours stands for. */
  static String textOf(String cell) {
    return cell.startsWith(AS_TEXT) && live(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean live(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.charAt(0))
        && FORMULA.matcher(text).matches()
        && !NUMBER.matcher(text).matches();
  }
}
