package partybuilding.assessment.chart;

import java.awt.BasicStroke;

/** Pens. */
final class Strokes {
  /** What SVG takes when a file does not say; the straight lines of a chart have no corners. */
  private static final float MITER = 4f;

  private Strokes() {}

  static BasicStroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, MITER);
  }

  static BasicStroke dashed(float width, float... dash) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dash, 0f);
  }
}
