package partybuilding.assessment.report.page.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.Movement.Evidence;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.score.inference.Interval;

/**
 * The trend of a branch relative to the others over the years.
 *
 * @param trace of all figures of the cell
 * @param movement the slope, in points a year, and its word
 * @param years over how many; empty where there is no slope
 */
public record TrendCell(TableTrace trace, Movement movement, Printed years) {
  public static TrendCell of(Optional<BranchTrend> trend, PageWording wording) {
    return trend
        .map(t -> of(t, wording))
        .orElseGet(
            () ->
                new TrendCell(
                    TableTrace.NONE, Movement.none(wording.text("absent")), Printed.NOTHING));
  }

  private static TrendCell of(BranchTrend trend, PageWording wording) {
    Movement movement =
        Movement.of(
            trend.verdict(),
            new Evidence(slope(trend, wording), interval(trend, wording), reason(trend, wording)),
            wording);
    return new TrendCell(
        trace(trend, wording),
        movement,
        movement.difference().isEmpty() ? Printed.NOTHING : years(trend, wording));
  }

  private static Printed slope(BranchTrend trend, PageWording wording) {
    return trend
        .course()
        .map(course -> Map.of("slope", NumberText.change(course.slope())))
        .map(slope -> Printed.of(wording.text("trend.slope", slope), "slope"))
        .orElse(Printed.NOTHING);
  }

  private static Printed interval(BranchTrend trend, PageWording wording) {
    return trend
        .course()
        .flatMap(BranchTrend.Course::interval)
        .map(wording::effect)
        .map(interval -> Printed.of(interval, "slope_lower", "slope_upper"))
        .orElse(Printed.NOTHING);
  }

  /**
   * The reason for no verdict: the slope is not significant among all, or its direction depends on
   * a single year.
   */
  private static String reason(BranchTrend trend, PageWording wording) {
    return trend
        .course()
        .flatMap(BranchTrend.Course::interval)
        .filter(Interval::offZero)
        .map(interval -> wording.text("trend.reason"))
        .orElse("");
  }

  private static Printed years(BranchTrend trend, PageWording wording) {
    Map<String, String> count = Map.of("count", NumberText.count(trend.years().size()));
    return Printed.of(wording.text("trend.years", count), "years");
  }

  /** The trace, whose title adds the interval of the slope and its years. */
  private static TableTrace trace(BranchTrend trend, PageWording wording) {
    TableTrace row = TableTrace.of(trend, wording);
    return trend
        .course()
        .flatMap(BranchTrend.Course::interval)
        .map(interval -> wording.effect(interval))
        .map(interval -> wording.text("trend.title", values(row, trend.years(), interval)))
        .map(title -> new TableTrace(row.source(), title))
        .orElse(row);
  }

  private static Map<String, String> values(TableTrace row, List<Integer> years, String interval) {
    return Map.of(
        "row", row.title(),
        "from", Integer.toString(years.get(0)),
        "to", Integer.toString(years.get(years.size() - 1)),
        "interval", interval);
  }
}
