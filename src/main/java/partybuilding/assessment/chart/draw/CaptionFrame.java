package partybuilding.assessment.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Paragraph;
import partybuilding.assessment.chart.style.TextStyle;

/** Title, subtitle and foot around a chart. */
public final class CaptionFrame implements Drawable {
  private static final int MARGIN = 28;
  private static final int ABOVE_BODY = 18;
  private static final int ABOVE_FOOT = 14;

  private final ChartBody body;
  private final Paragraph title;
  private final Paragraph subtitle;
  private final Paragraph foot;

  public CaptionFrame(Caption caption, ChartBody body) {
    this.body = body;
    this.title = Paragraph.balanced(caption.title(), TextStyle.TITLE, body.width());
    this.subtitle = Paragraph.balanced(caption.subtitle(), TextStyle.SUBTITLE, body.width());
    this.foot = Paragraph.of(caption.foot(), TextStyle.SMALL, body.width());
  }

  @Override
  public int width() {
    return body.width() + 2 * MARGIN;
  }

  @Override
  public int height() {
    return (int) Math.ceil(footTop() + foot.height() + MARGIN - 6);
  }

  @Override
  public void draw(Graphics2D graphics, TextRenderer text) {
    Canvas canvas = new Canvas(graphics, text);
    canvas.fill(new Rectangle2D.Double(0, 0, width(), height()), Palette.BACKGROUND);
    canvas.draw(title, MARGIN, MARGIN - 4);
    canvas.draw(subtitle, MARGIN, subtitleTop());
    canvas.draw(foot, MARGIN, footTop());
  }

  /** The upper left corner of the chart within the frame. */
  public Point2D bodyAt() {
    return new Point2D.Double(MARGIN, bodyTop());
  }

  private double subtitleTop() {
    return MARGIN + title.height();
  }

  private double bodyTop() {
    return Math.ceil(subtitleTop() + subtitle.height() + ABOVE_BODY);
  }

  private double footTop() {
    return bodyTop() + body.height() + ABOVE_FOOT;
  }
}
