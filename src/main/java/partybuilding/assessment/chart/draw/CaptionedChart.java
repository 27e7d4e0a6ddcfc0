package partybuilding.assessment.chart.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Paragraph;
import partybuilding.assessment.chart.style.TextStyle;

/** A chart with its words around it, so that it stands alone on a slide. */
public final class CaptionedChart implements Drawable {
  private static final int MARGIN = 28;
  private static final int ABOVE_BODY = 18;
  private static final int ABOVE_FOOT = 14;

  private final Painter painter;
  private final Paragraph title;
  private final Paragraph subtitle;
  private final Paragraph foot;

  public CaptionedChart(Caption caption, Painter painter) {
    this.painter = painter;
    this.title = Paragraph.balanced(caption.title(), TextStyle.TITLE, painter.width());
    this.subtitle = Paragraph.balanced(caption.subtitle(), TextStyle.SUBTITLE, painter.width());
    this.foot = Paragraph.of(caption.foot(), TextStyle.SMALL, painter.width());
  }

  public int width() {
    return painter.width() + 2 * MARGIN;
  }

  public int height() {
    return (int) Math.ceil(footTop() + foot.height() + MARGIN - 6);
  }

  @Override
  public void draw(Graphics2D graphics, TextRenderer text) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Canvas canvas = new Canvas(graphics, text);
    canvas.fill(new Rectangle2D.Double(0, 0, width(), height()), Palette.BACKGROUND);
    canvas.draw(title, MARGIN, MARGIN - 4);
    canvas.draw(subtitle, MARGIN, subtitleTop());
    canvas.draw(foot, MARGIN, footTop());
    graphics.translate(MARGIN, bodyTop());
    painter.paint(canvas);
  }

  private double subtitleTop() {
    return MARGIN + title.height();
  }

  private int bodyTop() {
    return (int) Math.ceil(subtitleTop() + subtitle.height() + ABOVE_BODY);
  }

  private double footTop() {
    return bodyTop() + painter.height() + ABOVE_FOOT;
  }
}
