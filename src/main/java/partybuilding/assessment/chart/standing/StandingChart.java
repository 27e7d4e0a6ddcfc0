package partybuilding.assessment.chart.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.lineage.Branch;

/**
 * How far each branch is from the average in each dimension of the report year, the evaluators'
 * strictness taken out, with its interval. The branches keep their order; the chart is not a
 * ranking.
 *
 * @param caption its words
 * @param reach how far the axis of every column goes to either side of the average, in points
 * @param columns the dimensions
 * @param groups the branches by kind
 * @param key what the marks are called
 */
public record StandingChart(
    Caption caption, int reach, List<StandingDimension> columns, List<Group> groups, Key key)
    implements ChartModel {
  private static final int STEP = 5;

  public StandingChart {
    columns = List.copyOf(columns);
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

  /**
   * What the marks are called.
   *
   * @param above of what is clearly above the average
   * @param below of what is clearly below
   * @param alike of what does not clearly differ
   */
  record Key(String above, String below, String alike) {}

  /**
   * The chart; empty unless several branches have an adjusted score and each has room for a row.
   */
  public static Optional<StandingChart> of(Comparison facts, ChartWords wording) {
    int branches = facts.branches().size();
    if (branches < 2 || branches > ChartLimits.MOST_BRANCHES) {
      return Optional.empty();
    }
    List<StandingPlaces> dimensions = StandingPlaces.all(DimensionFacts.all(facts), wording);
    return dimensions.isEmpty() ? Optional.empty() : Optional.of(of(facts, dimensions, wording));
  }

  private static StandingChart of(
      Comparison facts, List<StandingPlaces> dimensions, ChartWords wording) {
    List<Group> groups = groups(facts.branches(), dimensions);
    List<StandingChartRow> rows = groups.stream().flatMap(g -> g.rows().stream()).toList();
    StandingCaption caption = new StandingCaption(facts, dimensions, wording);
    return new StandingChart(
        caption.caption(rows),
        reach(rows),
        IntStream.range(0, dimensions.size()).mapToObj(at -> caption.column(at, rows)).toList(),
        groups,
        new Key(
            wording.text("position.above"),
            wording.text("position.below"),
            wording.text("position.not_distinguishable")));
  }

  /** The rows grouped by the kind of branch. */
  private static List<Group> groups(List<Branch> branches, List<StandingPlaces> dimensions) {
    boolean several = branches.stream().map(Branch::kind).distinct().count() > 1;
    List<Group> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= branches.size(); to++) {
      String kind = branches.get(from).kind();
      if (to == branches.size() || !branches.get(to).kind().equals(kind)) {
        List<StandingChartRow> rows =
            branches.subList(from, to).stream().map(branch -> row(branch, dimensions)).toList();
        groups.add(new Group(several ? kind : "", rows));
        from = to;
      }
    }
    return groups;
  }

  private static StandingChartRow row(Branch branch, List<StandingPlaces> dimensions) {
    return new StandingChartRow(
        new Subject(branch.shortName(), branch.id()),
        dimensions.stream().map(places -> places.of(branch)).toList());
  }

  /** The reach of the axes, the same for all columns, so that lengths can be compared. */
  private static int reach(List<StandingChartRow> rows) {
    double most =
        rows.stream()
            .flatMap(row -> row.places().stream())
            .flatMap(place -> place.effect().stream())
            .mapToDouble(StandingPlace.Effect::reach)
            .max()
            .orElse(0);
    return Math.max(1, (int) Math.ceil(most / STEP)) * STEP;
  }
}
