package partybuilding.assessment.chart.score;

import partybuilding.assessment.language.Coded;

/** A share of the branches that lie at or below a score. */
enum Quantile implements Coded {
  HIGH(0.95),
  UPPER(0.75),
  MEDIAN(0.5),
  LOWER(0.25),
  LOW(0.05);

  private final double share;

  Quantile(double share) {
    this.share = share;
  }

  /** The one of the {@code sorted} scores that stands there. */
  double of(double[] sorted) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
