package partybuilding.assessment.chart.svg;

import java.awt.Color;

/** How SVG writes a colour. */
final class SvgColour {
  private static final int RGB = 0xFFFFFF;
  private static final int LEADING_ONE = 0x1000000;

  private SvgColour() {}

  static String hexadecimal(Color colour) {
    // A leading one keeps the leading zeros; it is cut off again.
    return "#" + Integer.toHexString(LEADING_ONE | (colour.getRGB() & RGB)).substring(1);
  }
}
