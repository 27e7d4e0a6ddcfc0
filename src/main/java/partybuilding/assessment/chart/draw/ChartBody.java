package partybuilding.assessment.chart.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * A chart without the words around it, for a page that sets them in its own type. It reaches from
 * one edge of the page to the other.
 *
 * @param painter of the chart
 */
public record ChartBody(Painter painter) implements Drawable {
  @Override
  public int width() {
    return Painter.WIDTH;
  }

  @Override
  public int height() {
    return painter.height();
  }

  @Override
  public void draw(Graphics2D graphics, TextRenderer text) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    painter.paint(new Canvas(graphics, text));
  }
}
