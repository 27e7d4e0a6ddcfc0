package partybuilding.assessment.report.page.plot;

import partybuilding.assessment.language.FixedPoint;

/**
 * A place in a plot.
 *
 * @param x share of the width
 * @param y share of the height, from the top
 */
public record PlotPoint(double x, double y) {
  private static final double ALL = 100;

  /** The first as a drawing in a page writes it, in hundredths of the width. */
  public String across() {
    return FixedPoint.of(ALL * x, 2);
  }

  /** The second, in hundredths of the height. */
  public String down() {
    return FixedPoint.of(ALL * y, 2);
  }
}
