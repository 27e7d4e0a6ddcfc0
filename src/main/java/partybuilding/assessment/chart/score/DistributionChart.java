package partybuilding.assessment.chart.score;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.chart.score.YearDistribution.Scored;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.facts.score.BranchScore;

/**
 * How the branches' scores spread over the years, where there are too many branches for a panel
 * each.
 *
 * @param caption its words
 * @param years the horizontal axis
 * @param scores the vertical axis
 * @param style of the dimension
 * @param spreads ascending by year; a year without scores has none
 * @param names what the ends of the bands are called
 */
public record DistributionChart(
    Caption caption,
    YearAxis years,
    ScoreAxis scores,
    SeriesStyle style,
    List<YearDistribution> spreads,
    Map<Quantile, String> names)
    implements ChartModel {
  public DistributionChart {
    spreads = List.copyOf(spreads);
    names = Map.copyOf(names);
  }

  /** The chart; empty if no branch has a score in any year. */
  public static Optional<DistributionChart> of(DimensionFacts facts, ChartWords wording) {
    return facts.branchesScored() ? Optional.of(chart(facts, wording)) : Optional.empty();
  }

  private static DistributionChart chart(DimensionFacts facts, ChartWords wording) {
    List<YearDistribution> spreads = spreads(facts);
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
        facts.style(),
        spreads,
        names);
  }

  static List<YearDistribution> spreads(DimensionFacts facts) {
    Map<Integer, List<Scored>> byYear = new TreeMap<>();
    for (BranchScore score : facts.comparison().scores().branches()) {
      if (score.dimension().equals(facts.id()) && score.score().isPresent()) {
        byYear
            .computeIfAbsent(score.year(), year -> new ArrayList<>())
            .add(new Scored(score.score().orElseThrow(), facts.rows(score.branch())));
      }
    }
    return byYear.entrySet().stream().map(e -> spread(e.getKey(), e.getValue())).toList();
  }

  /** Of branches with equal scores, only the first by its id is marked. */
  private static YearDistribution spread(int year, List<Scored> scores) {
    scores.sort(comparingDouble(Scored::score).thenComparing(scored -> scored.rows().branch()));
    Map<Quantile, Scored> marks = new EnumMap<>(Quantile.class);
    for (Quantile quantile : Quantile.values()) {
      marks.put(quantile, quantile.of(scores));
    }
    return new YearDistribution(year, scores.size(), marks);
  }
}
