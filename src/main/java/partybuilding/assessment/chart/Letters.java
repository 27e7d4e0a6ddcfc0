package partybuilding.assessment.chart;

import java.io.InputStream;
import java.util.Locale;

/** The bundled type family, for whatever prints text beside the charts. */
public final class Letters {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Letters() {}

  /** The regular face, a TrueType file. */
  public static InputStream regular() {
    return Typeface.file(Typeface.REGULAR_FILE);
  }

  /** The bold face, a TrueType file; it lacks rare characters that the regular one has. */
  public static InputStream bold() {
    return Typeface.file(Typeface.BOLD_FILE);
  }

  /**
   * The text, with the number of a character in its place where no bundled font draws it: 〔U+1F600〕
   * can be looked up, a box cannot.
   */
  public static String legible(String text) {
    if (text.codePoints().allMatch(Letters::drawn)) {
      return text;
    }
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(character, legible));
    return legible.toString();
  }

  private static void append(int character, StringBuilder text) {
    if (drawn(character)) {
      text.appendCodePoint(character);
    } else {
      text.append(String.format(Locale.ROOT, "〔U+%04X〕", character));
    }
  }

  private static boolean drawn(int character) {
    return character < FIRST_BEYOND_ASCII || Typeface.draws(character);
  }
}
