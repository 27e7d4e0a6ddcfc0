package partybuilding.assessment.chart.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Expectation;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.loop.RankCorrelation;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.score.inference.Interval;

/**
 * What each branch closed of one year's problems, beside how its next score differs from what was
 * to be expected if nothing changed but chance.
 *
 * @param caption its words
 * @param points one per branch, in their fixed order
 * @param rate the title of the horizontal axis
 * @param beyond the title of the vertical axis
 */
public record LoopChart(Caption caption, List<Point> points, String rate, String beyond)
    implements ChartModel {
  public LoopChart {
    points = List.copyOf(points);
  }

  /**
   * A branch.
   *
   * @param subject the branch, by its short name
   * @param rate closed by the end of the next year, 0..1
   * @param beyond the next score less the expected one, in points
   * @param row of the table that holds both
   */
  record Point(Subject subject, double rate, double beyond, String row) {
    String name() {
      return subject.name();
    }

    /** Both figures, and the row that they stand in. */
    DataPoint published() {
      String text = NumberText.percent(rate) + " \u00B7 " + NumberText.change(beyond);
      return new DataPoint(text, row, "closure_rate beyond_expected");
    }
  }

  /**
   * The chart of the newest year whose next scores are known; empty if fewer than {@link
   * LoopAssociation#LEAST} branches have both figures or more than {@link
   * ChartLimits#MOST_BRANCHES}.
   */
  public static Optional<LoopChart> of(Comparison facts, ChartWords wording) {
    List<BranchLoop> loops =
        facts.loop().loops().stream()
            .filter(loop -> loop.dimension().equals(Cohort.ALL))
            .filter(loop -> loop.expectation().isPresent() && loop.closureRate().isPresent())
            .toList();
    OptionalInt newest = loops.stream().mapToInt(BranchLoop::year).max();
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::shortName));
    List<Point> points =
        loops.stream()
            .filter(loop -> loop.year() == newest.orElseThrow())
            .map(loop -> point(loop, names))
            .toList();
    return points.size() < LoopAssociation.LEAST || points.size() > ChartLimits.MOST_BRANCHES
        ? Optional.empty()
        : Optional.of(of(newest.orElseThrow(), points, facts, wording));
  }

  private static Point point(BranchLoop loop, Map<String, String> names) {
    return new Point(
        new Subject(names.getOrDefault(loop.branch(), loop.branch()), loop.branch()),
        loop.closureRate().orElseThrow(),
        loop.expectation().map(Expectation::beyond).orElseThrow(),
        KeyText.of(
            TableName.LOOP,
            List.of(Integer.toString(loop.year()), loop.branch(), loop.dimension())));
  }

  private static LoopChart of(int year, List<Point> points, Comparison facts, ChartWords wording) {
    Map<String, Object> values = Map.of("year", year, "next", year + 1, "branches", points.size());
    String title = wording.text("loop.title." + reading(correlation(year, facts)), values);
    String numbers =
        correlation(year, facts).map(correlation -> numbers(correlation, wording)).orElse("");
    return new LoopChart(
        new Caption(
            title,
            wording.text("loop.subtitle", values),
            wording.sentences(foot(numbers + wording.text("loop.foot", values), points, wording)),
            wording.text("loop.alternative", Map.of("values", alternative(points, wording)))),
        points,
        wording.text("loop.rate", values),
        wording.text("loop.beyond", values));
  }

  /** Says so where points of several branches lie upon each other. */
  private static List<String> foot(String foot, List<Point> points, ChartWords wording) {
    long places = points.stream().map(p -> List.of(p.rate(), p.beyond())).distinct().count();
    return places == points.size() ? List.of(foot) : List.of(foot, wording.text("loop.shared"));
  }

  private static Optional<RankCorrelation> correlation(int year, Comparison facts) {
    return facts.loop().associations().stream()
        .filter(association -> association.year() == year)
        .flatMap(association -> association.correlation().stream())
        .findFirst();
  }

  private static String reading(Optional<RankCorrelation> correlation) {
    Function<Interval, String> reading =
        i -> i.lower() > 0 ? "higher" : i.upper() < 0 ? "lower" : "none";
    return correlation.flatMap(RankCorrelation::interval).map(reading).orElse("none");
  }

  private static String numbers(RankCorrelation correlation, ChartWords wording) {
    return correlation
        .interval()
        .map(
            i ->
                wording.text(
                    "loop.correlation",
                    Map.of(
                        "value", NumberText.correlation(correlation.value()),
                        "interval",
                            NumberText.range(
                                NumberText.correlation(i.lower()),
                                NumberText.correlation(i.upper()),
                                wording.text("range.apart")))))
        .orElse("");
  }

  private static String alternative(List<Point> points, ChartWords wording) {
    return wording.list(
        points.stream()
            .map(
                p ->
                    p.name()
                        + " "
                        + NumberText.share(p.rate(), 1)
                        + " "
                        + NumberText.change(p.beyond()))
            .toList());
  }
}
