package partybuilding.assessment.chart;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Interval;

/** All branches at once, as the ground on which one of them is seen. */
final class AmongOthers {
  private AmongOthers() {}

  /** A line a branch; where they would be a grey cloud, the middle half of them as a band. */
  static Background background(DimensionFacts facts) {
    List<Branch> all = facts.comparison().branches();
    Line mean = facts.collegeLine("");
    return all.size() > ChartBook.MOST_PANELS
        ? new Background(List.of(), List.of(middleHalf(facts)), mean)
        : new Background(all.stream().map(facts::branchLine).toList(), List.of(), mean);
  }

  private static Line middleHalf(DimensionFacts facts) {
    List<Dot> dots =
        DistributionChart.spreads(facts).stream().map(AmongOthers::middleHalf).toList();
    return new Line("", facts.look(), dots);
  }

  private static Dot middleHalf(DistributionChart.Spread spread) {
    Interval half = new Interval(spread.at(Quantile.LOWER), spread.at(Quantile.UPPER));
    return new Dot(spread.year(), spread.at(Quantile.MEDIAN), Optional.of(half));
  }
}
