package partybuilding.assessment.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.CaptionedChart;
import partybuilding.assessment.chart.draw.TextRenderer;
import partybuilding.assessment.chart.svg.Svg;
import partybuilding.assessment.chart.svg.SvgRenderer;

/**
 * A drawn chart: with its words around it as a file of its own, SVG or PNG, or without them for a
 * page that sets them in its own type.
 */
public final class Drawing {
  private final Caption caption;
  private final CaptionedChart chart;
  private final Svg lines;
  private byte @Nullable [] png;

  Drawing(Caption caption, CaptionedChart chart) {
    this.caption = caption;
    this.chart = chart;
    this.lines = SvgRenderer.render(chart.body());
  }

  /** Of the chart alone, in points of the page. */
  public int width() {
    return lines.width();
  }

  /** Of the chart alone, in points of the page. */
  public int height() {
    return lines.height();
  }

  /** The elements of the chart alone, to stand in a page's own {@code svg} element. */
  public String shapes() {
    return lines.shapes();
  }

  /** An SVG file: the chart as it is on the page, its words around it. */
  public String svg() {
    Point2D place = chart.frame().bodyAt();
    return SvgRenderer.render(chart.frame())
        .around(lines, place.getX(), place.getY())
        .file(caption);
  }

  /** A PNG file at twice the chart's size; rendered when it is first asked for. */
  public synchronized byte[] png() {
    byte[] rendered = png == null ? PngRenderer.render(chart) : png;
    png = rendered;
    return rendered.clone();
  }

  /** Draws the chart alone on other graphics, {@link #width} wide, its text by {@code text}. */
  public void paint(Graphics2D graphics, TextRenderer text) {
    chart.body().draw(graphics, text);
  }
}
