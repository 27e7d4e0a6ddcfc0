package partybuilding.assessment.chart;

import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.Drawable;
import partybuilding.assessment.chart.draw.OutlinedText;
import partybuilding.assessment.chart.svg.Svg;

/** A drawn chart: as SVG, as PNG, or on any other graphics. */
public final class Drawing {
  private final Svg svg;
  private final Caption caption;
  private final Drawable chart;
  private byte @Nullable [] png;

  Drawing(Svg svg, Caption caption, Drawable chart) {
    this.svg = svg;
    this.caption = caption;
    this.chart = chart;
  }

  /** In the units of the SVG file. */
  public int width() {
    return svg.width();
  }

  /** In the units of the SVG file. */
  public int height() {
    return svg.height();
  }

  /** An SVG file. */
  public String svg() {
    return svg.file(caption);
  }

  /** The elements of that file, to stand in a page's own {@code svg} element. */
  public String shapes() {
    return svg.shapes();
  }

  /** A PNG file at twice the chart's size on the page; rendered when it is first asked for. */
  public synchronized byte[] png() {
    byte[] rendered = png == null ? PngRenderer.render(chart, svg.width(), svg.height()) : png;
    png = rendered;
    return rendered.clone();
  }

  /** Draws the chart on other graphics, in the units of the SVG file. */
  public void paint(Graphics2D graphics) {
    chart.draw(graphics, new OutlinedText(graphics));
  }
}
