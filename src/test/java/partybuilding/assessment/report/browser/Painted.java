package partybuilding.assessment.report.browser;

import java.util.regex.Pattern;

/**
 * Something that a page end must not cut, in a colour of its own.
 *
 * @param kind the name of its element, or picture
 * @param width in millimetres, as the page lays it out
 * @param height likewise
 * @param name what it says
 */
record Painted(String kind, double width, double height, String name) {
  private static final double MILLIMETRES = 25.4 / 96;
  private static final double TOLERANCE = 1.5;
  private static final Pattern TAB = Pattern.compile("\t");

  /** Reads a line of the probe that paints. */
  static Painted of(String line) {
    String[] parts = TAB.split(line, -1);
    return new Painted(
        parts[0],
        Double.parseDouble(parts[1]) * MILLIMETRES,
        Double.parseDouble(parts[2]) * MILLIMETRES,
        parts[3]);
  }

  /**
   * Whether it is printed in the size it is laid out in, neither shrunk nor cut; rows may take more
   * lines on paper than on a screen of the same width.
   */
  boolean isAbout(double printedWidth, double printedHeight) {
    boolean asWide = Math.abs(printedWidth - width) < TOLERANCE;
    return asWide && printedHeight > height - TOLERANCE;
  }

  @Override
  public String toString() {
    return kind + " \"" + name + "\"";
  }
}
