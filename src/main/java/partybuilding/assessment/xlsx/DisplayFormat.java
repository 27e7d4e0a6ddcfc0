package partybuilding.assessment.xlsx;

import java.util.regex.Pattern;

/**
 * How a cell shows a number.
 *
 * @param id by which the file knows it
 * @param code how it is spelt
 */
record DisplayFormat(int id, String code) {
  /** A number as it is. */
  static final DisplayFormat GENERAL = new DisplayFormat(0, "General");

  /** Draws digits as Chinese characters; the number is the same. */
  private static final Pattern CHINESE_DIGITS =
      Pattern.compile("\\[DBNum\\d]", Pattern.CASE_INSENSITIVE);

  /** The parts of a code that are literal: quoted and escaped characters, colours, conditions. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

  private static final Pattern DIGIT = Pattern.compile("[0#?]|General");

  /** A format as a file spells it. */
  static DisplayFormat of(int id, String spelt) {
    return new DisplayFormat(id, CHINESE_DIGITS.matcher(spelt).replaceAll(""));
  }

  /**
   * Whether it has no place for a digit of a number: of its sections the second is for those below
   * zero, the third for zero.
   */
  boolean hides(double value) {
    String[] sections = LITERAL.matcher(code).replaceAll("").split(";", -1);
    int own = value < 0 ? 1 : value == 0 ? 2 : 0;
    return !DIGIT.matcher(sections[own < sections.length ? own : 0]).find();
  }
}
