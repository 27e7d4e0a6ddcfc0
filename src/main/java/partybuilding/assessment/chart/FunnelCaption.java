package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.chart.FunnelChart.Point;
import partybuilding.assessment.compare.FunnelPoint;

/** Finds the words for the funnel. */
final class FunnelCaption {
  /** More names than these are no title. */
  private static final int MOST_NAMES = 3;

  private final int year;
  private final double target;
  private final long others;
  private final Wording wording;

  /** The words for the year of a point, in which so many other branches had too few problems. */
  FunnelCaption(FunnelPoint any, long others, Wording wording) {
    this.year = any.year();
    this.target = any.target();
    this.others = others;
    this.wording = wording;
  }

  Caption caption(List<Point> points) {
    return new Caption(
        title(points),
        wording.text("funnel.subtitle", Map.of("year", year)),
        foot(points),
        wording.text(
            "funnel.alternative",
            Map.of("title", title(points), "values", wording.list(values(points)))));
  }

  private String foot(List<Point> points) {
    List<String> sentences = new ArrayList<>(List.of(wording.text("funnel.foot", numbers(points))));
    if (others > 0) {
      sentences.add(
          wording.text(
              "funnel.few",
              Map.of(
                  "count", Figures.count(others),
                  "least", Figures.count(FunnelPoint.FEWEST_ITEMS))));
    }
    return wording.sentences(sentences);
  }

  FunnelChart.Words words(List<Point> points) {
    return new FunnelChart.Words(
        wording.text("funnel.target", numbers(points)),
        wording.text("funnel.inner"),
        wording.text("funnel.outer"),
        wording.text("funnel.items"),
        wording.text("funnel.rate"));
  }

  /** Branches in one place share their label. */
  List<Point> names(List<Point> points) {
    Map<FunnelChart.Place, List<Point>> places =
        points.stream()
            .collect(Collectors.groupingBy(Point::place, LinkedHashMap::new, Collectors.toList()));
    return places.values().stream().map(this::joined).toList();
  }

  private Point joined(List<Point> together) {
    Point first = together.get(0);
    String names = wording.list(together.stream().limit(MOST_NAMES).map(Point::name).toList());
    Map<String, Object> values = Map.of("names", names, "count", together.size());
    String label = together.size() > MOST_NAMES ? wording.text("funnel.more", values) : names;
    return new Point(label, first.items(), first.rate(), first.position(), first.outside());
  }

  private Map<String, Object> numbers(List<Point> points) {
    long items = points.stream().mapToLong(Point::items).sum();
    return Map.of(
        "year", year,
        "items", Figures.count(items),
        "branches", Figures.count(points.size()),
        "target", wording.percent(target, items));
  }

  private String title(List<Point> points) {
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
            "branches", Figures.count(points.size()),
            "findings", wording.clauses(findings)));
  }

  private void finding(String side, List<Point> outside, List<String> findings) {
    if (outside.isEmpty()) {
      return;
    }
    boolean named = outside.size() <= MOST_NAMES;
    Map<String, Object> values =
        Map.of(
            "names", wording.list(outside.stream().map(Point::name).toList()),
            "count", Figures.count(outside.size()));
    findings.add(wording.text("funnel." + side + (named ? ".named" : ""), values));
  }

  /** Of so many that nobody hears them all, those outside alone. */
  private List<String> values(List<Point> points) {
    boolean many = points.size() > ChartBook.MOST_PANELS;
    return points.stream()
        .filter(point -> !many || point.outside())
        .map(
            point ->
                wording.text(
                    "funnel.value",
                    Map.of(
                        "name", point.name(),
                        "rate", wording.percent(point.rate(), point.items()),
                        "items", Figures.count(point.items()))))
        .toList();
  }
}
