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
        .filter(LedgerSection::isTotal)
        .filter(cohort -> cohort.year() < year && cohort.raised() > 0)
        .max(Comparator.comparingInt(Cohort::year))
        .map(cohort -> point(cohort, material));
  }

  private static Point point(Cohort cohort, Material material) {
    Wording wording = material.wording();
    List<String> sentences = new ArrayList<>(List.of(sentence(cohort, material)));
    List<Trace> traces = new ArrayList<>(List.of(Trace.of(cohort, wording)));
    longestOverdue(material)
        .ifPresent(
            item -> {
              sentences.add(longest(item, material));
              traces.add(Trace.of(item, wording));
            });
    return Point.of(wording.sentences(sentences), "rectification", wording).from(traces);
  }

  private static Optional<FollowedItem> longestOverdue(Material material) {
    return material.facts().ledger().items().stream()
        .filter(item -> item.daysOverdue().isPresent())
        .max(Comparator.comparingLong(item -> item.daysOverdue().getAsLong()));
  }

  private static String longest(FollowedItem item, Material material) {
    long overdue =
        material.facts().ledger().items().stream().filter(i -> i.daysOverdue().isPresent()).count();
    Map<String, String> values =
        Map.of(
            "day", material.facts().asOf().toString(),
            "count", Numbers.count(overdue),
            "days", Numbers.count(item.daysOverdue().getAsLong()),
            "branch", material.directory().name(item.branch()));
    return material.wording().text("point.ledger.longest", values);
  }

  /** What became of one cohort. */
  static String sentence(Cohort cohort, Material material) {
    Wording wording = material.wording();
    ClosedMeans means = material.facts().ledger().closing().means();
    Map<String, String> values = new HashMap<>();
    values.put("year", Integer.toString(cohort.year()));
    values.put("raised", Numbers.count(cohort.raised()));
    values.put("due", Numbers.count(LedgerSection.due(cohort)));
    values.put("closed", Numbers.count(cohort.closed()));
    values.put("word", LedgerSection.columnWord(means, wording));
    values.put("onTime", Numbers.count(cohort.closedOnTime()));
    values.put("open", open(cohort, wording));
    values.put("rate", rate(cohort, wording));
    return wording.text("point.ledger", values);
  }

  private static String open(Cohort cohort, Wording wording) {
    Map<String, String> values =
        Map.of(
            "carriedOver", Numbers.count(cohort.carriedOver()),
            "overdue", Numbers.count(cohort.overdue()));
    return cohort.carriedOver() == 0
        ? wording.text("point.ledger.none_open")
        : wording.text("point.ledger.open", values);
  }

  private static String rate(Cohort cohort, Wording wording) {
    return cohort
        .rate()
        .map(
            rate ->
                wording.text(
                    "point.ledger.rate",
                    Map.of(
                        "rate", Numbers.share(rate.share(), LedgerSection.due(cohort)),
                        "interval",
                            Numbers.shareInterval(rate.interval(), LedgerSection.due(cohort)))))
        .orElse("");
  }
}
