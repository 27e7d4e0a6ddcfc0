package partybuilding.assessment.chart;

import java.util.Locale;

/** A share of the branches that lie at or below a score. */
enum Quantile {
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

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
