package partybuilding.assessment.chart.draw;

import java.awt.Graphics2D;

/**
 * A chart with its words around it, so that it stands alone on a slide.
 *
 * @param frame the words
 * @param body the chart
 */
public record CaptionedChart(CaptionFrame frame, ChartBody body) implements Drawable {
  public static CaptionedChart of(Caption caption, Painter painter) {
    ChartBody body = new ChartBody(painter);
    return new CaptionedChart(new CaptionFrame(caption, body), body);
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return frame.height();
  }

  @Override
  public void draw(Graphics2D graphics, TextRenderer text) {
    frame.draw(graphics, text);
    graphics.translate(frame.bodyAt().getX(), frame.bodyAt().getY());
    body.draw(graphics, text);
  }
}
