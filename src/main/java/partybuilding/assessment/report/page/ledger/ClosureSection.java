package partybuilding.assessment.report.page.ledger;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.MedianAge;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * How long problems stayed open.
 *
 * @param figures the shares by age and the curves, if they are drawn
 * @param rows one per year raised, then all of them; none where no item has its dates
 */
public record ClosureSection(List<ChartFigure> figures, List<Row> rows) {
  private static final List<Integer> AGES = List.of(90, 180, 365);

  public ClosureSection {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
  }

  public static ClosureSection of(PageInput input, RemainingCharts charts) {
    return new ClosureSection(
        charts.take("closure", "closure-curves"),
        input.facts().loop().times().stream()
            .filter(time -> time.branch().equals(Cohort.ALL))
            .map(time -> Row.of(time, input.wording()))
            .toList());
  }

  /** Whether any year has a number of days or a share; of a first year there is none yet. */
  public boolean known() {
    return rows.stream().anyMatch(Row::known);
  }

  /**
   * The problems of one year.
   *
   * @param trace of all figures of the row
   * @param year the assessment that raised them, or all
   * @param items how many are followed
   * @param median the median number of days until closed, or that it is not reached
   * @param limits of the median; empty where there are none
   * @param within the shares closed within 90, 180 and 365 days; a dash where they are not known
   */
  public record Row(
      TableTrace trace,
      String year,
      Printed items,
      Printed median,
      Printed limits,
      List<Printed> within) {
    public Row {
      within = List.copyOf(within);
    }

    private boolean known() {
      return Stream.concat(Stream.of(median, limits), within.stream())
          .anyMatch(figure -> !figure.cells().isEmpty());
    }

    private static Row of(ClosureTime time, PageWording wording) {
      ClosureCurve curve = time.curve();
      return new Row(
          TableTrace.of(time, wording),
          time.year().stream()
              .mapToObj(Integer::toString)
              .findFirst()
              .orElse(wording.text("closure.all")),
          Printed.of(NumberText.count(curve.items()), "items"),
          median(curve, wording),
          limits(curve.median(), wording),
          AGES.stream().map(age -> within(time, age, wording)).toList());
    }

    private static Printed median(ClosureCurve curve, PageWording wording) {
      return curve.median().days().stream()
          .mapToObj(days -> Printed.of(NumberText.days(days), "median_days"))
          .findFirst()
          .orElseGet(
              () ->
                  Printed.words(
                      wording.text(curve.fromTheStart() ? "closure.not_reached" : "absent")));
    }

    private static Printed limits(MedianAge median, PageWording wording) {
      if (median.lower().isEmpty()) {
        return Printed.NOTHING;
      }
      String lower = NumberText.days(median.lower().getAsDouble());
      return median.upper().stream()
          .mapToObj(upper -> Map.of("lower", lower, "upper", NumberText.days(upper)))
          .map(ends -> wording.text("closure.limits", ends))
          .map(ends -> Printed.of(ends, "median_days_lower", "median_days_upper"))
          .findFirst()
          .orElseGet(() -> open(lower, wording));
    }

    private static Printed open(String lower, PageWording wording) {
      String end = wording.text("closure.limits.open", Map.of("lower", lower));
      return Printed.of(end, "median_days_lower");
    }

    private static Printed within(ClosureTime time, int age, PageWording wording) {
      OptionalDouble share = time.closedWithin(age);
      return share.isPresent()
          ? Printed.of(
              NumberText.share(share.getAsDouble(), time.curve().items()),
              "closed_within_" + age + "_days")
          : Printed.words(wording.text("absent"));
    }
  }
}
