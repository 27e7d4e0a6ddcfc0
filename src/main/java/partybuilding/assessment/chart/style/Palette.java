package partybuilding.assessment.chart.style;

import java.awt.Color;

/** The report's colours that belong to no dimension, on pages and in print, workbook and charts. */
public final class Palette {
  public static final Color TEXT = new Color(0x1F2937);

  /** Text beside the point; the grey of lines is too pale to read. */
  public static final Color MUTED = new Color(0x5B6472);

  public static final Color GREY = new Color(0x9CA3AF);
  public static final Color GRID = new Color(0xE5E7EB);

  /** Lines in the background. */
  public static final Color PALE = new Color(0xD1D5DB);

  public static final Color UP = new Color(0x0072B2);
  public static final Color DOWN = new Color(0xD55E00);

  /** Text about a fall; the colour of signs and marks is too pale for text. */
  public static final Color DOWN_TEXT = new Color(0xA94700);

  public static final Color BACKGROUND = Color.WHITE;
  public static final Color TRANSPARENT = new Color(255, 255, 255, 0);

  private Palette() {}

  /** The colour as a translucent, for ribbons that let the grid through. */
  public static Color translucent(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** The colour of text or of the background, whichever is easier to read on {@code ground}. */
  public static Color readableOn(Color ground) {
    double ofBackground = 1.05 / (luminance(ground) + 0.05);
    double ofText = (luminance(ground) + 0.05) / (luminance(TEXT) + 0.05);
    return ofText >= ofBackground ? TEXT : BACKGROUND;
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
