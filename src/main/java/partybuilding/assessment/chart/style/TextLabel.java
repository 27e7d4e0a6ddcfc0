package partybuilding.assessment.chart.style;

import java.awt.Color;
import java.awt.font.GlyphVector;

/**
 * A piece of text on one line.
 *
 * @param text what it says
 * @param style its size and weight
 * @param colour of its glyphs
 * @param anchor the share of its width that lies left of where it is put: 0, 0.5 or 1
 */
public record TextLabel(String text, TextStyle style, Color colour, double anchor) {
  /** What no bundled font draws stands there as its number. */
  public TextLabel {
    text = BundledFont.legible(text);
  }

  /** A label in its style's colour, put by its left end. */
  public static TextLabel of(String text, TextStyle style) {
    return new TextLabel(text, style, style.colour(), 0);
  }

  public TextLabel in(Color other) {
    return new TextLabel(text, style, other, anchor);
  }

  public TextLabel centred() {
    return new TextLabel(text, style, colour, 0.5);
  }

  public TextLabel endingThere() {
    return new TextLabel(text, style, colour, 1);
  }

  /** The label, cut to a width with an ellipsis as the last resort. */
  public TextLabel within(double width) {
    if (width() <= width) {
      return this;
    }
    int end = text.offsetByCodePoints(text.length(), -1);
    while (end > 0 && shortened(end).width() > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return shortened(end);
  }

  private TextLabel shortened(int end) {
    return new TextLabel(text.substring(0, end) + "…", style, colour, anchor);
  }

  public double width() {
    GlyphVector glyphs = glyphs();
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  public GlyphVector glyphs() {
    return Typeface.of(text, style).createGlyphVector(Typeface.CONTEXT, text);
  }
}
