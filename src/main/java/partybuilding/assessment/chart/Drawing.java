package partybuilding.assessment.chart;

/** A drawn chart, as pixels and as lines. */
public final class Drawing {
  private final byte[] png;
  private final String svg;

  /** Copies the pixels. */
  Drawing(byte[] png, String svg) {
    this.png = png.clone();
    this.svg = svg;
  }

  /** A PNG file at twice the chart's size on the page. */
  public byte[] png() {
    return png.clone();
  }

  /** An SVG file. */
  public String svg() {
    return svg;
  }
}
