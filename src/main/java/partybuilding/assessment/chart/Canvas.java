package partybuilding.assessment.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.knowm.xchart.internal.chartpart.Chart;

/** What a chart is drawn on, pixels or lines alike. Text is drawn as outlines of its glyphs. */
final class Canvas {
  private static final double HATCH = 6;

  private final Graphics2D graphics;
  private final Map<Glyph, Shape> outlines = new HashMap<>();

  Canvas(Graphics2D graphics) {
    this.graphics = graphics;
  }

  private record Glyph(Font font, int code) {}

  /** Draws a label with its baseline at {@code y}. */
  void draw(Label label, double x, double y) {
    GlyphVector glyphs = label.glyphs();
    double left = x - label.anchor() * label.width();
    graphics.setColor(label.colour());
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D place = glyphs.getGlyphPosition(i);
      // Outlined at the origin and then moved, a glyph is the same path wherever it stands.
      Shape outline = outline(glyphs.getFont(), glyphs.getGlyphCode(i));
      if (!outline.getBounds2D().isEmpty()) {
        fillAt(outline, left + place.getX(), y + place.getY());
      }
    }
  }

  /** Draws a label from top to bottom, centred on a point. */
  void drawUpright(Label label, double x, double y) {
    double size = label.style().size();
    int[] characters = label.text().codePoints().toArray();
    if (!Character.isIdeographic(characters[0])) {
      AffineTransform before = graphics.getTransform();
      graphics.rotate(-Math.PI / 2, x, y);
      draw(label.centred(), x, y + size * 0.35);
      graphics.setTransform(before);
      return;
    }
    double baseline = y - (characters.length - 1) * size * 0.54 + size * 0.37;
    for (int character : characters) {
      Label one = new Label(Character.toString(character), label.style(), label.colour(), 0.5);
      draw(one, x, baseline);
      baseline += size * 1.08;
    }
  }

  void draw(Paragraph paragraph, double x, double top) {
    double baseline = top + paragraph.style().size();
    for (String line : paragraph.lines()) {
      draw(Label.of(line, paragraph.style()), x, baseline);
      baseline += paragraph.style().leading();
    }
  }

  void outline(Shape shape, Color colour, BasicStroke stroke) {
    graphics.setColor(colour);
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /** Fills an area with slanting lines: something is there that may not be shown. */
  void hatch(Rectangle2D area) {
    Path2D lines = new Path2D.Double();
    for (double start = area.getX() - area.getHeight(); start < area.getMaxX(); start += HATCH) {
      double left = Math.max(start, area.getX());
      double right = Math.min(start + area.getHeight(), area.getMaxX());
      if (left < right) {
        lines.moveTo(left, area.getMaxY() - (left - start));
        lines.lineTo(right, area.getMaxY() - (right - start));
      }
    }
    graphics.setColor(Palette.GREY);
    graphics.setStroke(Pens.solid(0.8f));
    graphics.draw(lines);
  }

  /** Lets the charting library draw into an area. */
  void chart(Chart<?, ?> chart, Rectangle2D area) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(area.getX(), area.getY());
    chart.paint(graphics, (int) area.getWidth(), (int) area.getHeight());
    graphics.setTransform(before);
  }

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
