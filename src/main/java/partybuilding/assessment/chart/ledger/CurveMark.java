package partybuilding.assessment.chart.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.closure.Step;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;

/**
 * A point of a curve with its value as a tooltip.
 *
 * @param day of age
 * @param share still open from that day on, 0..1
 * @param published as it is printed, and its row
 */
record CurveMark(long day, double share, DataPoint published) {
  /** The length, in days, of a period of age that gets at most one mark. */
  private static final int APART = 30;

  /** The last step of every month of age that has one. */
  static List<CurveMark> of(ClosureTime time, ChartWords wording) {
    SortedMap<Long, Step> steps = new TreeMap<>();
    time.curve().steps().stream()
        .filter(step -> step.day().age() <= ClosureChart.LAST_DAY)
        .forEach(step -> steps.put(step.day().age() / APART, step));
    return steps.values().stream().map(step -> of(step, time, wording)).toList();
  }

  private static CurveMark of(Step step, ClosureTime time, ChartWords wording) {
    long day = step.day().age();
    double share = step.open().share();
    String printed =
        wording.text(
            "closure.mark",
            Map.of(
                "days", NumberText.count(day),
                "share", NumberText.share(share, time.curve().items())));
    List<String> key = List.of(time.cohort(), time.branch(), Long.toString(day));
    String row = KeyText.of(TableName.CLOSURE_CURVES, key);
    return new CurveMark(day, share, published(printed, row, step, time.curve().items()));
  }

  private static DataPoint published(String printed, String row, Step step, int items) {
    return step.open()
        .interval()
        .map(i -> printed + " (" + NumberText.shareRange(i.lower(), i.upper(), items) + ")")
        .map(text -> new DataPoint(text, row, "day open_share open_lower open_upper"))
        .orElseGet(() -> new DataPoint(printed, row, "day open_share"));
  }
}
