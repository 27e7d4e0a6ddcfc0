package partybuilding.assessment.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.internal.chartpart.Chart;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Paragraph;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/** The surface that a chart is drawn on; its output is pixels or SVG. */
public final class Canvas {
  private static final double HATCH = 6;

  private final Graphics2D graphics;
  private final TextRenderer text;

  Canvas(Graphics2D graphics, TextRenderer text) {
    this.graphics = graphics;
    this.text = text;
  }

  /** Draws a label with its baseline at {@code y}. */
  public void draw(TextLabel label, double x, double y) {
    text.write(label, x, y);
  }

  /** Draws a label from top to bottom, centred on a point. */
  public void drawUpright(TextLabel label, double x, double y) {
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
      TextLabel one =
          new TextLabel(Character.toString(character), label.style(), label.colour(), 0.5);
      draw(one, x, baseline);
      baseline += size * 1.08;
    }
  }

  /** Attaches a value to a place, to be shown when readers point at it. */
  public void mark(DataPoint point, double x, double y) {
    text.mark(point, x, y);
  }

  /** Draws the parts of a chart that are about one subject. */
  public void draw(Subject subject, Runnable drawing) {
    text.begin(subject);
    drawing.run();
    text.end();
  }

  public void draw(Paragraph paragraph, double x, double top) {
    double baseline = top + paragraph.style().size();
    for (String line : paragraph.lines()) {
      draw(TextLabel.of(line, paragraph.style()), x, baseline);
      baseline += paragraph.style().leading();
    }
  }

  public void outline(Shape shape, Color colour, BasicStroke stroke) {
    graphics.setColor(colour);
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  public void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /** Hatches an area: a figure that exists and is withheld. */
  public void hatch(Rectangle2D area) {
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
    graphics.setStroke(Strokes.solid(0.8f));
    graphics.draw(lines);
  }

  /** Hatches a cell and writes the reason into it if it fits. */
  public void hide(Rectangle2D cell, String why) {
    hatch(cell);
    TextLabel word = TextLabel.of(why, TextStyle.SMALL).centred();
    double wide = word.width() + 8;
    if (wide < cell.getWidth()) {
      double top = cell.getCenterY() - 9;
      fill(new Rectangle2D.Double(cell.getCenterX() - wide / 2, top, wide, 18), Palette.BACKGROUND);
      draw(word, cell.getCenterX(), cell.getCenterY() + 4.5);
    }
  }

  /** Lets the charting library draw into an area. */
  void chart(Chart<?, ?> chart, Rectangle2D area) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(area.getX(), area.getY());
    chart.paint(graphics, (int) area.getWidth(), (int) area.getHeight());
    graphics.setTransform(before);
  }
}
