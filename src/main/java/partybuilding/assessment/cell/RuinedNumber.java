package partybuilding.assessment.cell;

import java.util.regex.Pattern;

/**
 * A number of a person, a paper or a problem that a spreadsheet took for a quantity and rounded:
 * {@code 2.02512E+17}. What it was is lost.
 */
public final class RuinedNumber {
  private static final Pattern ROUNDED =
      Pattern.compile("[-+]?\\d(?:[.,]\\d+)?E\\+\\d{1,3}", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 30;

  private RuinedNumber() {}

  /** Whether a cell's text is one. */
  public static boolean is(String text) {
    return text.length() <= LONGEST
        && (text.indexOf('+') > 0 || text.indexOf('＋') > 0)
        && ROUNDED.matcher(NormalForm.of(text)).matches();
  }
}
