package partybuilding.assessment.chart.style;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** The bundled font family, for the writers of PDF and pages. */
public final class BundledFont {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** The first of the Chinese characters of GBK, all of which the font has. */
  private static final int FIRST_COMMON = 0x4E00;

  private static final int LAST_COMMON = 0x9FA5;
  private static final int FIRST_VARIANT = 0xFE00;
  private static final int LAST_VARIANT = 0xFE0F;
  private static final int FIRST_IDEOGRAPHIC_VARIANT = 0xE0100;
  private static final int LAST_IDEOGRAPHIC_VARIANT = 0xE01EF;

  private BundledFont() {}

  /** The regular face, a TrueType file. */
  public static InputStream regular() {
    return Typeface.file(Typeface.REGULAR_FILE);
  }

  /** The bold face, a TrueType file; it lacks rare characters that the regular one has. */
  public static InputStream bold() {
    return Typeface.file(Typeface.BOLD_FILE);
  }

  /**
   * The Latin characters of the regular face, a TrueType file. Its quotation marks, ± and · are as
   * wide as in English text; those of the whole face are as wide as a Chinese character.
   */
  public static InputStream proportional() {
    return Typeface.file(Typeface.PROPORTIONAL_FILE);
  }

  /** The Latin characters of the bold face, as {@link #proportional}. */
  public static InputStream proportionalBold() {
    return Typeface.file(Typeface.PROPORTIONAL_BOLD_FILE);
  }

  /**
   * The text, with the number of a character in its place where no bundled font draws it: 〔U+1F600〕
   * can be looked up, a box cannot. Invisible characters are left out.
   */
  public static String legible(String text) {
    if (text.codePoints().allMatch(BundledFont::drawn)) {
      return text;
    }
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> !invisible(character))
        .forEach(character -> append(character, legible));
    return legible.toString();
  }

  /** The characters of a text that no bundled font draws, as their numbers, each once. */
  public static List<String> numbersIn(String text) {
    if (allDrawn(text)) {
      return List.of();
    }
    return text.codePoints()
        .filter(character -> !drawn(character) && !invisible(character))
        .distinct()
        .mapToObj(BundledFont::number)
        .toList();
  }

  /** A quick check that covers nearly every text. */
  private static boolean allDrawn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) || !drawn(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void append(int character, StringBuilder text) {
    if (drawn(character)) {
      text.appendCodePoint(character);
    } else {
      text.append('〔').append(number(character)).append('〕');
    }
  }

  private static String number(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  private static boolean drawn(int character) {
    return character < FIRST_BEYOND_ASCII
        || (FIRST_COMMON <= character && character <= LAST_COMMON)
        || Typeface.draws(character);
  }

  /**
   * Joiners, marks of direction and variation selectors: characters without a glyph of their own.
   */
  private static boolean invisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || (FIRST_VARIANT <= character && character <= LAST_VARIANT)
        || (FIRST_IDEOGRAPHIC_VARIANT <= character && character <= LAST_IDEOGRAPHIC_VARIANT);
  }
}
