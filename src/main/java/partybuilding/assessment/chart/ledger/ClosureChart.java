package partybuilding.assessment.chart.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.MedianAge;
import partybuilding.assessment.closure.Step;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.score.inference.Interval;

/**
 * How long problems stayed open: the share still open by age, of those that the newest judged
 * assessment raised and of all years together.
 *
 * @param caption its words
 * @param curves the newest cohort first
 * @param atRiskName what the numbers below the plot are called
 * @param days what the horizontal axis counts
 */
public record ClosureChart(Caption caption, List<Curve> curves, String atRiskName, String days)
    implements ChartModel {
  /** The right end of the horizontal axis, in days. */
  static final int LAST_DAY = 730;

  /** Days between printed values. */
  static final int TICK = 90;

  public ClosureChart {
    curves = List.copyOf(curves);
  }

  /**
   * A curve.
   *
   * @param name of its items
   * @param corners where it falls, ascending by day
   * @param last the last day any of its items was followed
   * @param atRisk the numbers still open at each printed day
   * @param marks where it says its value
   */
  record Curve(
      String name, List<Corner> corners, double last, List<Long> atRisk, List<CurveMark> marks) {
    Curve {
      corners = List.copyOf(corners);
      atRisk = List.copyOf(atRisk);
      marks = List.copyOf(marks);
    }
  }

  /**
   * A point at which a curve falls.
   *
   * @param day of age
   * @param share still open from that day on, 0..1
   * @param interval of it
   */
  record Corner(double day, double share, Optional<Interval> interval) {}

  /** The chart, where a judged cohort was followed from its first day. */
  public static Optional<ClosureChart> of(Comparison facts, ChartWords wording) {
    List<ClosureTime> times =
        facts.loop().times().stream()
            .filter(time -> time.branch().equals(Cohort.ALL) && time.curve().fromTheStart())
            .toList();
    Optional<ClosureTime> newest =
        times.stream()
            .filter(time -> time.year().isPresent() && time.judged())
            .max(Comparator.comparingInt(time -> time.year().orElseThrow()));
    Optional<ClosureTime> all = times.stream().filter(t -> t.year().isEmpty()).findFirst();
    if (newest.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    int year = newest.get().year().orElseThrow();
    List<Curve> curves = new ArrayList<>();
    curves.add(curve(wording.text("closure.cohort", Map.of("year", year)), newest.get(), wording));
    curves.add(curve(wording.text("closure.all"), all.get(), wording));
    return Optional.of(
        new ClosureChart(
            caption(year, newest.get().curve(), wording),
            curves,
            wording.text("closure.at_risk"),
            wording.text("closure.days")));
  }

  private static Curve curve(String name, ClosureTime time, ChartWords wording) {
    ClosureCurve curve = time.curve();
    List<Corner> corners = new ArrayList<>();
    for (Step step : curve.steps()) {
      corners.add(new Corner(step.day().age(), step.open().share(), step.open().interval()));
    }
    List<Long> atRisk = new ArrayList<>();
    for (int day = 0; day <= LAST_DAY; day += TICK) {
      atRisk.add(curve.atRisk(day));
    }
    double last = corners.get(corners.size() - 1).day();
    return new Curve(name, corners, last, atRisk, CurveMark.of(time, wording));
  }

  private static Caption caption(int year, ClosureCurve curve, ChartWords wording) {
    Map<String, Object> values =
        Map.of("year", year, "items", curve.items(), "days", days(curve.median(), wording));
    String title =
        curve.median().days().isPresent()
            ? wording.text("closure.title", values)
            : wording.text("closure.title.open", values);
    return new Caption(
        title,
        wording.text("closure.subtitle"),
        wording.text("closure.foot", values),
        wording.text("closure.alternative", Map.of("title", title)));
  }

  private static String days(MedianAge median, ChartWords wording) {
    if (median.days().isEmpty()) {
      return "";
    }
    return wording.text(
        median.lower().isEmpty() ? "closure.median.bare" : median(median.upper()),
        Map.of(
            "days", whole(median.days()),
            "lower", whole(median.lower()),
            "upper", whole(median.upper())));
  }

  private static String median(OptionalDouble upper) {
    return upper.isPresent() ? "closure.median" : "closure.median.from";
  }

  private static String whole(OptionalDouble days) {
    return days.isPresent() ? NumberText.count(Math.round(days.getAsDouble())) : "";
  }
}
