package partybuilding.assessment.chart.style;

import java.awt.BasicStroke;

/** Strokes of lines. */
public final class Strokes {
  /** The default of SVG; the straight lines of a chart have no corners. */
  private static final float MITER = 4f;

  private Strokes() {}

  public static BasicStroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, MITER);
  }

  public static BasicStroke dashed(float width, float... dash) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dash, 0f);
  }
}
