package partybuilding.assessment.chart.style;

import java.awt.Color;
import java.awt.font.GlyphVector;

/**
 * A piece of text on one line.
 *
 * @param text the text
 * @param style its size and weight
 * @param colour of its glyphs
 * @param anchor the share of its width to the left of its position: 0, 0.5 or 1
 */
public record TextLabel(String text, TextStyle style, Color colour, double anchor) {
  /** Replaces characters that no bundled font has by their numbers. */
  public TextLabel {
    text = BundledFont.legible(text);
  }

  /** A label in its style's colour, anchored at its left end. */
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

  /** The label, shortened with an ellipsis if it is wider than {@code width}. */
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
