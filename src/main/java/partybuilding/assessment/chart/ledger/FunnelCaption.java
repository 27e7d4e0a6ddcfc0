package partybuilding.assessment.chart.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.language.NumberText;

/** Finds the words for the funnel. */
final class FunnelCaption {
  /** The most branches that a title names. */
  private static final int MOST_NAMES = 3;

  private final int year;
  private final double target;
  private final long others;
  private final ChartWords wording;

  /**
   * Words within the plot.
   *
   * @param target at the end of the college's line
   * @param inner at the end of the 95 % limit
   * @param outer at the end of the 99.8 % limit
   * @param items below the horizontal axis
   * @param rate above the vertical axis
   */
  record Words(String target, String inner, String outer, String items, String rate) {}

  /**
   * Words for the year of a point; {@code others} branches of it had too few problems for limits.
   */
  FunnelCaption(FunnelPoint any, long others, ChartWords wording) {
    this.year = any.year();
    this.target = any.target();
    this.others = others;
    this.wording = wording;
  }

  Caption caption(List<FunnelMark> points) {
    return new Caption(
        title(points),
        wording.text("funnel.subtitle", Map.of("year", year)),
        foot(points),
        wording.text(
            "funnel.alternative",
            Map.of("title", title(points), "values", wording.list(values(points)))));
  }

  private String foot(List<FunnelMark> points) {
    List<String> sentences = new ArrayList<>(List.of(wording.text("funnel.foot", numbers(points))));
    if (others > 0) {
      sentences.add(
          wording.text(
              "funnel.few",
              Map.of(
                  "count", NumberText.count(others),
                  "least", NumberText.count(FunnelPoint.FEWEST_ITEMS))));
    }
    return wording.sentences(sentences);
  }

  Words words(List<FunnelMark> points) {
    return new Words(
        wording.text("funnel.target", numbers(points)),
        wording.text("funnel.inner"),
        wording.text("funnel.outer"),
        wording.text("funnel.items"),
        wording.text("funnel.rate"));
  }

  /** The labels of the points; branches at the same point share one. */
  List<FunnelName> names(List<FunnelMark> points) {
    Map<FunnelMark.Place, List<FunnelMark>> places =
        points.stream()
            .collect(
                Collectors.groupingBy(FunnelMark::place, LinkedHashMap::new, Collectors.toList()));
    return places.values().stream().map(this::joined).toList();
  }

  private FunnelName joined(List<FunnelMark> together) {
    FunnelMark first = together.get(0);
    String names = wording.list(together.stream().limit(MOST_NAMES).map(FunnelMark::name).toList());
    Map<String, Object> values = Map.of("names", names, "count", together.size());
    String label = together.size() > MOST_NAMES ? wording.text("funnel.more", values) : names;
    return new FunnelName(label + " " + first.counts(), first);
  }

  private Map<String, Object> numbers(List<FunnelMark> points) {
    long items = points.stream().mapToLong(FunnelMark::items).sum();
    return Map.of(
        "year", year,
        "items", NumberText.count(items),
        "branches", NumberText.count(points.size()),
        "target", NumberText.share(target, items));
  }

  private String title(List<FunnelMark> points) {
    List<String> findings = new ArrayList<>();
    finding("below", points.stream().filter(p -> p.outside() && p.below()).toList(), findings);
    finding("above", points.stream().filter(p -> p.outside() && !p.below()).toList(), findings);
    String key =
        target == 1
            ? "funnel.title.whole"
            : findings.isEmpty() ? "funnel.title.none" : "funnel.title";
    return wording.text(
        key,
        Map.of(
            "year", year,
            "branches", NumberText.count(points.size()),
            "findings", wording.clauses(findings)));
  }

  private void finding(String side, List<FunnelMark> outside, List<String> findings) {
    if (outside.isEmpty()) {
      return;
    }
    boolean named = outside.size() <= MOST_NAMES;
    Map<String, Object> values =
        Map.of(
            "names", wording.list(outside.stream().map(FunnelMark::name).toList()),
            "count", NumberText.count(outside.size()));
    findings.add(wording.text("funnel." + side + (named ? ".named" : ""), values));
  }

  /** The values for the alternative text; of many branches only those outside the limits. */
  private List<String> values(List<FunnelMark> points) {
    boolean many = points.size() > ChartLimits.MOST_BRANCHES;
    return points.stream()
        .filter(point -> !many || point.outside())
        .map(
            point ->
                wording.text(
                    "funnel.value",
                    Map.of(
                        "name", point.name(),
                        "rate", NumberText.share(point.rate(), point.items()),
                        "counts", point.counts())))
        .toList();
  }
}
