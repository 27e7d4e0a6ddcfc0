package partybuilding.assessment.contract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names and words are compared: after NFKC, without white space or invisible characters. */
public final class Spelling {
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private Spelling() {}

  /** The form in which two spellings of the same word are equal. */
  public static String of(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return UNSEEN.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
