package partybuilding.assessment.cell;

/** The characters of a cell, by what they are to whoever reads it. */
public final class Characters {
  private static final char FIRST_VISIBLE = '!';
  private static final char LAST_VISIBLE = '~';
  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final char LAST_IDEOGRAPH = '\u9FFF';

  /** Letters without a shape: the fillers of Hangul, the blank of Braille, an object's place. */
  private static final String SHAPELESS = "\u115F\u1160\u3164\uFFA0\u2800\uFFFC";

  /** Mark the character before them and have no shape of their own. */
  private static final String JOINERS = "\u034F\u17B4\u17B5";

  private static final int FIRST_SELECTOR = 0xFE00;
  private static final int LAST_SELECTOR = 0xFE0F;
  private static final int FIRST_FURTHER_SELECTOR = 0xE0100;
  private static final int LAST_FURTHER_SELECTOR = 0xE01EF;
  private static final int NONCHARACTER = 0xFFFE;

  /** What keyboards, spreadsheets and phones make of a dash or a minus sign. */
  private static final String DASHES =
      "-\u00AD\u02D7\u058A\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u2212\u2500\u2501"
          + "\u2796\u2E3A\u2E3B\u30FC\uFE31\uFE32\uFE58\uFE63\uFF0D\uFF70";

  private Characters() {}

  /** Whether a character means itself in every cell: what most cells are made of. */
  static boolean plain(char c) {
    return (c >= FIRST_VISIBLE && c <= LAST_VISIBLE)
        || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH);
  }

  /** Whether a code point is white space, of whatever width, or shows as nothing but a gap. */
  static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x85
        || SHAPELESS.indexOf(c) >= 0;
  }

  /** Whether a code point shows as nothing at all: joiners, marks of direction, soft hyphens. */
  static boolean unseen(int c) {
    return Character.getType(c) == Character.FORMAT
        || JOINERS.indexOf(c) >= 0
        || (c >= FIRST_SELECTOR && c <= LAST_SELECTOR)
        || (c >= FIRST_FURTHER_SELECTOR && c <= LAST_FURTHER_SELECTOR);
  }

  /** Whether a code point belongs in no text: XML forbids it, or it controls a device. */
  static boolean control(int c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != 0x85)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & NONCHARACTER) == NONCHARACTER
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Whether a code point is a dash of any kind. */
  static boolean dash(int c) {
    return DASHES.indexOf(c) >= 0;
  }
}
