package partybuilding.assessment.chart.score;

import java.util.List;
import partybuilding.assessment.language.Coded;

/** A quantile of the branches' scores. */
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

  /** The quantile of {@code sorted} scores, which are ascending. */
  <T> T of(List<T> sorted) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
