package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import partybuilding.assessment.compare.BranchScore;

/**
 * How the branches' scores spread over the years, where there are too many branches for a panel
 * each.
 *
 * @param caption its words
 * @param years the horizontal axis
 * @param scores the vertical axis
 * @param look of the dimension
 * @param spreads ascending by year; a year without scores has none
 * @param names what the ends of the bands are called
 */
record DistributionChart(
    Caption caption,
    YearAxis years,
    ScoreAxis scores,
    Look look,
    List<Spread> spreads,
    Map<Quantile, String> names) {
  DistributionChart {
    spreads = List.copyOf(spreads);
    names = Map.copyOf(names);
  }

  /**
   * A year.
   *
   * @param year the assessment year
   * @param branches how many have a score
   * @param marks the scores at the shares
   */
  record Spread(int year, int branches, Map<Quantile, Double> marks) {
    Spread {
      marks = Map.copyOf(marks);
    }

    double at(Quantile quantile) {
      return marks.getOrDefault(quantile, Double.NaN);
    }
  }

  static DistributionChart of(DimensionFacts facts, Wording wording) {
    List<Spread> spreads = spreads(facts);
    Map<Quantile, String> names = new EnumMap<>(Quantile.class);
    for (Quantile quantile : Quantile.values()) {
      names.put(quantile, wording.text("quantile." + quantile.code()));
    }
    return new DistributionChart(
        new DistributionCaption(facts, wording).caption(spreads),
        facts.years(),
        ScoreAxis.covering(
            spreads.stream()
                .flatMapToDouble(s -> DoubleStream.of(s.at(Quantile.LOW), s.at(Quantile.HIGH)))),
        facts.look(),
        spreads,
        names);
  }

  static List<Spread> spreads(DimensionFacts facts) {
    Map<Integer, List<Double>> byYear = new TreeMap<>();
    for (BranchScore score : facts.comparison().scores().branches()) {
      if (score.dimension().equals(facts.id()) && score.score().isPresent()) {
        byYear
            .computeIfAbsent(score.year(), year -> new ArrayList<>())
            .add(score.score().orElseThrow());
      }
    }
    return byYear.entrySet().stream().map(e -> spread(e.getKey(), e.getValue())).toList();
  }

  private static Spread spread(int year, List<Double> scores) {
    double[] sorted = scores.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    Map<Quantile, Double> marks = new EnumMap<>(Quantile.class);
    for (Quantile quantile : Quantile.values()) {
      marks.put(quantile, quantile.of(sorted));
    }
    return new Spread(year, sorted.length, marks);
  }
}
