package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.compare.FunnelPoint;

/**
 * What the branches closed that had too few problems for limits: a row of counts, in their fixed
 * order.
 */
final class FunnelCounts {
  private FunnelCounts() {}

  /** Of the newest judged year; nothing where every branch had enough. */
  static Traced of(Material material) {
    List<FunnelPoint> few =
        material.facts().loop().newestFunnel().filter(point -> !point.limited()).toList();
    if (few.isEmpty()) {
      return Traced.words("");
    }
    return few.size() > BranchSection.MOST_AT_ONCE
        ? Traced.words(sentence("funnel.counts.many", few, material))
        : new Traced(
            Printed.words(sentence("funnel.counts", few, material)),
            Trace.all(few.stream().map(p -> Trace.of(p, material.wording())).toList()));
  }

  private static String sentence(String key, List<FunnelPoint> few, Material material) {
    Wording wording = material.wording();
    Map<String, String> values =
        Map.of(
            "year", Integer.toString(few.get(0).year()),
            "least", Integer.toString(FunnelPoint.FEWEST_ITEMS),
            "count", Numbers.count(few.size()),
            "word", LedgerSection.columnWord(material.facts().ledger().closing().means(), wording),
            "counts", wording.list(few.stream().map(point -> count(point, material)).toList()));
    return wording.text(key, values);
  }

  private static String count(FunnelPoint point, Material material) {
    return material
        .wording()
        .text(
            "funnel.count",
            Map.of(
                "branch", material.directory().name(point.branch()),
                "closed", Numbers.count(point.closed()),
                "items", Numbers.count(point.items())));
  }
}
