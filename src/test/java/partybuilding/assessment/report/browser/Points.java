package partybuilding.assessment.report.browser;

import java.util.List;
import java.util.stream.IntStream;

/** The points of the charts and small lines of a page, as a reader points at them. */
final class Points {
  private final Browser browser;

  private Points(Browser browser) {
    this.browser = browser;
  }

  /** Those of the page that is open. */
  static Points of(Browser browser) {
    browser.probe("points");
    return new Points(browser);
  }

  /** How many charts and tables have points. */
  int charts() {
    return number("charts.length");
  }

  /** How many points one of them has. */
  int count(int chart) {
    return number("charts[" + chart + "].points.length");
  }

  /** Some points of a chart: the first, the last, and some between. */
  List<Integer> some(int chart) {
    int count = count(chart);
    return IntStream.of(0, count / 3, count / 2, count - 1).distinct().boxed().toList();
  }

  /** The value that a point has to tell. */
  String value(int chart, int point) {
    return browser.ask(point(chart, point) + ".dataset.value").toString();
  }

  /** The row that it has to name, word by word. */
  List<String> source(int chart, int point) {
    return browser.facts(
        point(chart, point) + ".dataset.source.split(' ').map(decodeURIComponent)");
  }

  /** What is told by now, line by line. */
  List<String> told() {
    return browser.probe("told");
  }

  void hover(int chart, int point) {
    browser.hover(across(chart, point), down(chart, point));
  }

  void tap(int chart, int point) {
    browser.tap(across(chart, point), down(chart, point));
  }

  /** Brings a point onto the screen. */
  void reveal(int chart, int point) {
    browser.ask(point(chart, point) + ".scrollIntoView({block: 'center', inline: 'center'})");
  }

  void focus(int chart) {
    browser.ask("charts[" + chart + "].region.focus()");
  }

  private double across(int chart, int point) {
    return place(chart, point, "left", "width");
  }

  private double down(int chart, int point) {
    return place(chart, point, "top", "height");
  }

  private double place(int chart, int point, String edge, String length) {
    String box = point(chart, point) + ".getBoundingClientRect()";
    return ((Number) browser.ask(box + "." + edge + " + " + box + "." + length + " / 2"))
        .doubleValue();
  }

  private static String point(int chart, int point) {
    return "charts[" + chart + "].points[" + point + "]";
  }

  private int number(String expression) {
    return ((Number) browser.ask(expression)).intValue();
  }
}
