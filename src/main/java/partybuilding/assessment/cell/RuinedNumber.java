package partybuilding.assessment.cell;

import java.util.regex.Pattern;

/**
 * A number of a person, a paper or a problem that a program took for a quantity and rounded: {@code
 * 2.02512E+17}, as spreadsheets show it, or {@code 2.02512E17}, as other programs write what has
 * more digits than they keep. What it was is lost.
 */
public final class RuinedNumber {
  private static final Pattern ROUNDED =
      Pattern.compile(
          "[-+]?\\d(?:(?:[.,]\\d+)?E\\+\\d{1,3}|[.,]\\d+E(?:1[5-9]|[2-9]\\d|\\d{3}))",
          Pattern.CASE_INSENSITIVE);

  private static final String LETTERS = "eEｅＥ";
  private static final int LONGEST = 30;

  private RuinedNumber() {}

  /** Whether a cell's text is one. */
  public static boolean is(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && begins(text)
        && exponent(text)
        && ROUNDED.matcher(NormalForm.of(text)).matches();
  }

  /**
   * A digit or a sign, or what may be one in normal form: most cells of most columns are neither.
   */
  private static boolean begins(String text) {
    char first = text.charAt(0);
    return (first >= '0' && first <= '9')
        || first == '-'
        || first == '+'
        || !Characters.plain(first);
  }

  private static boolean exponent(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (LETTERS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
