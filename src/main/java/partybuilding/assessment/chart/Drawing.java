package partybuilding.assessment.chart;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/** A drawn chart, as pixels, as lines, and on any other paper. */
public final class Drawing {
  private final byte[] png;
  private final String svg;
  private final Consumer<Graphics2D> painter;

  /** Copies the pixels. */
  Drawing(byte[] png, String svg, Consumer<Graphics2D> painter) {
    this.png = png.clone();
    this.svg = svg;
    this.painter = painter;
  }

  /** A PNG file at twice the chart's size on the page. */
  public byte[] png() {
    return png.clone();
  }

  /** An SVG file. */
  public String svg() {
    return svg;
  }

  /** Draws the same once more, in the units of the SVG file. */
  public void paint(Graphics2D paper) {
    painter.accept(paper);
  }
}
