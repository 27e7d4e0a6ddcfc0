package partybuilding.assessment.intake;

import java.util.regex.Pattern;

/** The marks by which a cell says that nothing was answered. No answer is never zero. */
public final class NoAnswer {
  /** Every dash that keyboards and spreadsheets make of a line, single or in a row. */
  private static final Pattern MARK = Pattern.compile("|弃权|不了解|[/\\\\]{1,2}|[-‐‒–—―─−]{1,4}");

  private NoAnswer() {}

  /**
   * Whether a text in {@linkplain partybuilding.assessment.contract.Spelling normal form} is one.
   */
  public static boolean is(String spelling) {
    return MARK.matcher(spelling).matches();
  }
}
