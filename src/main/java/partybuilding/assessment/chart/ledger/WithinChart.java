package partybuilding.assessment.chart.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Cohort;

/**
 * Which share of the problems that each assessment raised was closed within 90, 180 and 365 days.
 *
 * @param caption its words
 * @param heads what the columns are called
 * @param rows ascending by year, then all years together
 */
public record WithinChart(Caption caption, List<String> heads, List<Row> rows)
    implements ChartModel {
  static final List<Integer> AGES = List.of(90, 180, 365);

  public WithinChart {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * The problems of a year, or of all.
   *
   * @param subject the year
   * @param items how many they are, as it is printed
   * @param shares one per age
   * @param newest whether it is the year in the title
   */
  record Row(Subject subject, String items, List<Share> shares, boolean newest) {
    Row {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A share of the problems.
   *
   * @param closed 0–1; empty if the items were not observed up to that age
   * @param published as it is printed, and its row
   */
  record Share(OptionalDouble closed, DataPoint published) {}

  /** The chart; empty if no year that is due has a share. */
  public static Optional<WithinChart> of(Comparison facts, ChartWords wording) {
    List<ClosureTime> all =
        facts.loop().times().stream().filter(time -> time.branch().equals(Cohort.ALL)).toList();
    List<ClosureTime> told = all.stream().filter(WithinChart::told).toList();
    int newest =
        told.stream().flatMapToInt(time -> time.year().stream()).max().orElse(Integer.MIN_VALUE);
    return newest == Integer.MIN_VALUE
        ? Optional.empty()
        : Optional.of(
            new WithinChart(
                new WithinCaption(AGES, all, told, wording).caption(newest),
                AGES.stream().map(age -> days(age, wording)).toList(),
                told.stream().map(time -> row(time, newest, wording)).toList()));
  }

  static String days(int age, ChartWords wording) {
    return wording.text("closure.within.days", Map.of("days", age));
  }

  private static boolean told(ClosureTime time) {
    return AGES.stream().anyMatch(age -> time.closedWithin(age).isPresent());
  }

  private static Row row(ClosureTime time, int newest, ChartWords wording) {
    String year =
        time.year().isPresent()
            ? wording.text("closure.cohort", Map.of("year", time.year().getAsInt()))
            : wording.text("closure.all");
    return new Row(
        new Subject(year, ""),
        wording.text(
            "closure.within.items", Map.of("items", NumberText.count(time.curve().items()))),
        AGES.stream().map(age -> share(time, age)).toList(),
        time.year().orElse(0) == newest);
  }

  private static Share share(ClosureTime time, int age) {
    String printed =
        time.closedWithin(age).stream()
            .mapToObj(share -> NumberText.share(share, time.curve().items()))
            .findFirst()
            .orElse("");
    return new Share(
        time.closedWithin(age),
        new DataPoint(
            printed,
            KeyText.of(TableName.CLOSURE, List.of(time.cohort(), Cohort.ALL)),
            "closed_within_" + age + "_days"));
  }
}
