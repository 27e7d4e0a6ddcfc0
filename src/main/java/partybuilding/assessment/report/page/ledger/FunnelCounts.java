package partybuilding.assessment.report.page.ledger;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/** The counts of the branches with too few problems for limits, in their fixed order. */
final class FunnelCounts {
  private FunnelCounts() {}

  /** The counts of the newest year that is due; empty if every branch had enough problems. */
  static Traced of(PageInput input) {
    List<FunnelPoint> few =
        input.facts().loop().newestFunnel().filter(point -> !point.limited()).toList();
    if (few.isEmpty()) {
      return Traced.words("");
    }
    return few.size() > TableLimit.MOST_IN_SENTENCE
        ? Traced.words(sentence("funnel.counts.many", few, input))
        : new Traced(
            Printed.words(sentence("funnel.counts", few, input)),
            TableTrace.all(few.stream().map(p -> TableTrace.of(p, input.wording())).toList()));
  }

  private static String sentence(String key, List<FunnelPoint> few, PageInput input) {
    PageWording wording = input.wording();
    Map<String, String> values =
        Map.of(
            "year", Integer.toString(few.get(0).year()),
            "least", Integer.toString(FunnelPoint.FEWEST_ITEMS),
            "count", NumberText.count(few.size()),
            "word", ClosedWords.column(few.get(0).year(), input),
            "counts", wording.list(few.stream().map(point -> count(point, input)).toList()));
    return wording.text(key, values);
  }

  private static String count(FunnelPoint point, PageInput input) {
    return input
        .wording()
        .text(
            "funnel.count",
            Map.of(
                "branch", input.directory().name(point.branch()),
                "closed", NumberText.count(point.closed()),
                "items", NumberText.count(point.items())));
  }
}
