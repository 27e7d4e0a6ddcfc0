package partybuilding.assessment.chart.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.lineage.Branch;

/**
 * Where each branch stands in the report year once the evaluators' strictness is taken out, with
 * how sure that is. The branches keep their order; the chart is not a ranking.
 *
 * @param caption its words
 * @param scores the horizontal axis
 * @param style of the dimension
 * @param mean the branches' mean, where all can be compared with each other
 * @param meanName what it is called
 * @param groups the branches by kind
 */
public record StandingChart(
    Caption caption,
    ScoreAxis scores,
    SeriesStyle style,
    OptionalDouble mean,
    String meanName,
    List<Group> groups)
    implements ChartModel {
  public StandingChart {
    groups = List.copyOf(groups);
  }

  /**
   * Branches of one kind.
   *
   * @param heading the kind; empty where all are of one
   */
  record Group(String heading, List<StandingChartRow> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /** The chart, where any branch has an adjusted score in the report year. */
  public static Optional<StandingChart> of(DimensionFacts facts, ChartWords wording) {
    Map<String, AdjustedScore> scores =
        facts.comparison().standings().adjusted().stream()
            .filter(s -> s.year() == facts.comparison().year())
            .filter(s -> s.dimension().equals(facts.id()))
            .collect(Collectors.toMap(AdjustedScore::branch, Function.identity()));
    if (!facts.branchesScored()
        || scores.values().stream().allMatch(s -> s.adjustment().isEmpty())) {
      return Optional.empty();
    }
    List<Group> groups = groups(facts, new Rows(facts, scores, wording));
    return Optional.of(
        new StandingChart(
            new StandingCaption(facts, wording)
                .caption(groups.stream().flatMap(group -> group.rows().stream()).toList()),
            ScoreAxis.covering(groups.stream().flatMapToDouble(StandingChart::ends)),
            facts.style(),
            mean(scores),
            wording.text("standing.mean"),
            groups));
  }

  private static List<Group> groups(DimensionFacts facts, Rows rows) {
    Map<String, List<StandingChartRow>> byKind = new LinkedHashMap<>();
    for (Branch branch : facts.comparison().branches()) {
      byKind.computeIfAbsent(branch.kind(), kind -> new ArrayList<>()).add(rows.of(branch));
    }
    return byKind.entrySet().stream()
        .map(e -> new Group(byKind.size() > 1 ? e.getKey() : "", e.getValue()))
        .toList();
  }

  private static DoubleStream ends(Group group) {
    return group.rows().stream()
        .flatMapToDouble(
            row ->
                DoubleStream.concat(
                    row.raw().stream(),
                    row.place().stream()
                        .flatMapToDouble(
                            point ->
                                point
                                    .interval()
                                    .map(i -> DoubleStream.of(i.lower(), i.upper()))
                                    .orElse(DoubleStream.of(point.score())))));
  }

  /** One mean for all, or none: parts that share no ballot have no common one. */
  private static OptionalDouble mean(Map<String, AdjustedScore> scores) {
    List<Adjustment> adjustments =
        scores.values().stream().flatMap(s -> s.adjustment().stream()).toList();
    boolean together = adjustments.stream().map(Adjustment::component).distinct().count() == 1;
    return together ? OptionalDouble.of(adjustments.get(0).mean()) : OptionalDouble.empty();
  }

  /** Finds what is to be said of a branch. */
  private record Rows(DimensionFacts facts, Map<String, AdjustedScore> scores, ChartWords wording) {
    StandingChartRow of(Branch branch) {
      Optional<AdjustedScore> score = Optional.ofNullable(scores.get(branch.id()));
      boolean withheld = facts.withheld(branch).contains(facts.comparison().year());
      Optional<Adjustment> adjustment = score.flatMap(AdjustedScore::adjustment);
      Optional<Position> position = score.flatMap(AdjustedScore::position);
      return new StandingChartRow(
          branch.shortName(),
          adjustment.map(this::point),
          withheld ? OptionalDouble.empty() : raw(score),
          position,
          word(withheld, adjustment, position),
          withheld);
    }

    private ScorePoint point(Adjustment adjustment) {
      return new ScorePoint(
          facts.comparison().year(), adjustment.adjusted(), adjustment.adjustedInterval());
    }

    private static OptionalDouble raw(Optional<AdjustedScore> score) {
      return score.map(AdjustedScore::raw).orElse(OptionalDouble.empty());
    }

    private String word(
        boolean withheld, Optional<Adjustment> adjustment, Optional<Position> position) {
      if (withheld) {
        return wording.text("withheld");
      }
      return adjustment.isEmpty()
          ? wording.text("standing.unadjusted")
          : position.map(p -> wording.text("position." + p.code())).orElse("");
    }
  }
}
