package partybuilding.assessment.chart.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.Typeface;

/**
 * Draws letters as outlines of the bundled fonts, so that the picture is the same on every machine.
 */
public final class OutlinedText implements TextRenderer {
  private final Graphics2D graphics;
  private final Map<Glyph, Shape> outlines = new HashMap<>();

  public OutlinedText(Graphics2D graphics) {
    this.graphics = graphics;
  }

  private record Glyph(Font font, int code) {}

  @Override
  public void write(TextLabel label, double x, double y) {
    GlyphVector glyphs = label.glyphs();
    double left = x - label.anchor() * label.width();
    graphics.setColor(label.colour());
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D place = glyphs.getGlyphPosition(i);
      Shape outline = outline(glyphs.getFont(), glyphs.getGlyphCode(i));
      if (!outline.getBounds2D().isEmpty()) {
        fillAt(outline, left + place.getX(), y + place.getY());
      }
    }
  }

  /** Outlined at the origin, so that one outline serves every occurrence of a letter. */
  private Shape outline(Font font, int code) {
    return outlines.computeIfAbsent(
        new Glyph(font, code),
        glyph -> font.createGlyphVector(Typeface.CONTEXT, new int[] {code}).getGlyphOutline(0));
  }

  private void fillAt(Shape shape, double x, double y) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.fill(shape);
    graphics.setTransform(before);
  }
}
