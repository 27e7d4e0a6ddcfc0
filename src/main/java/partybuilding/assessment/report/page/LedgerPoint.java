package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;

/** What became of the problems of the year before: those this year was to rectify. */
final class LedgerPoint {
  private LedgerPoint() {}

  static Optional<Point> of(Material material) {
    int year = material.facts().year();
    return material.facts().ledger().cohorts().stream()
        .filter(Cohort::total)
        .filter(cohort -> cohort.year() < year && cohort.raised() > 0)
        .max(Comparator.comparingInt(Cohort::year))
        .map(cohort -> point(cohort, material));
  }

  private static Point point(Cohort cohort, Material material) {
    Wording wording = material.wording();
    List<String> sentences = new ArrayList<>(List.of(sentence(cohort, material)));
    List<Trace> traces = new ArrayList<>(List.of(Trace.of(cohort, wording)));
    List<FollowedItem> longest = LongestOverdue.of(material);
    if (!longest.isEmpty()) {
      sentences.add(LongestOverdue.sentence(longest, material));
      longest.forEach(item -> traces.add(Trace.of(item, wording)));
    }
    return Point.of(wording.sentences(sentences), "rectification", wording).from(traces);
  }

  /** What became of one cohort. */
  static String sentence(Cohort cohort, Material material) {
    Wording wording = material.wording();
    ClosedMeans means = material.facts().ledger().closing().means();
    Map<String, String> values = new HashMap<>();
    values.put("year", Integer.toString(cohort.year()));
    values.put("raised", Numbers.count(cohort.raised()));
    values.put("due", Numbers.count(cohort.toClose()));
    values.put("closed", Numbers.count(cohort.closed()));
    values.put("word", LedgerSection.columnWord(means, wording));
    values.put("onTime", onTime(cohort, wording));
    values.put("open", open(cohort, wording));
    values.put("rate", rate(cohort, material));
    return wording.text("point.ledger", values);
  }

  /** Of those whose deadline had come; nothing where it had come of none. */
  private static String onTime(Cohort cohort, Wording wording) {
    Map<String, String> values =
        Map.of(
            "due", Numbers.count(cohort.due().items()),
            "onTime", Numbers.count(cohort.due().onTime()));
    return cohort.due().items() == 0 ? "" : wording.text("point.ledger.on_time", values);
  }

  private static String open(Cohort cohort, Wording wording) {
    if (cohort.carriedOver() == 0) {
      return wording.text("point.ledger.none_open");
    }
    List<String> parts = new ArrayList<>();
    if (cohort.awaiting() > 0) {
      parts.add(count("point.ledger.awaiting", cohort.awaiting(), wording));
    }
    parts.add(count("point.ledger.overdue", cohort.overdue(), wording));
    Map<String, String> values =
        Map.of("carriedOver", Numbers.count(cohort.carriedOver()), "parts", wording.list(parts));
    return wording.text("point.ledger.open", values);
  }

  private static String count(String key, long count, Wording wording) {
    return wording.text(key, Map.of("count", Numbers.count(count)));
  }

  private static String rate(Cohort cohort, Material material) {
    Wording wording = material.wording();
    return cohort.judgedBy(material.facts().asOf())
        ? cohort.rate().map(rate -> rate(rate, cohort, wording)).orElse("")
        : wording.text("point.ledger.undue");
  }

  private static String rate(Cohort.Rate rate, Cohort cohort, Wording wording) {
    return wording.text(
        "point.ledger.rate",
        Map.of(
            "rate", Numbers.share(rate.share(), cohort.toClose()),
            "interval", Numbers.shareInterval(rate.interval(), cohort.toClose())));
  }
}
