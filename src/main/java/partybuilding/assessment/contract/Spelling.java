package partybuilding.assessment.contract;

import java.util.Locale;
import partybuilding.assessment.cell.NormalForm;

/** How names and words are compared: in {@linkplain NormalForm normal form} and lower case. */
public final class Spelling {
  private Spelling() {}

  /** The form in which two spellings of the same word are equal. */
  public static String of(String text) {
    return NormalForm.of(text).toLowerCase(Locale.ROOT);
  }
}
