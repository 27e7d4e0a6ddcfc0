package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.language.Language;

/** The points of charts and small lines tell their values by mouse, by finger and by keyboard. */
@Tag("browser")
@ExtendWith(Workshop.class)
class PointsInABrowserTest {
  private static final int DESK = 1440;
  private static final int PHONE = 360;

  private final Browser browser;
  private final Report report;

  PointsInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.report = reports.of(ReportSubject.SAMPLE, Language.ZH_CN);
  }

  private Points open(String page, int width) {
    browser.open(report.folder().resolve(page), width);
    return Points.of(browser);
  }

  private static void tells(Points points, int chart, int point) {
    List<String> told = points.told();
    assertThat(told).as("chart %s, point %s", chart, point).contains(points.value(chart, point));
    assertThat(told.get(told.size() - 1)).contains(points.source(chart, point));
    assertThat(told).as("name, value and row").hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html"})
  void aPointUnderTheMouseTellsItsValueAndItsRow(String page) {
    Points points = open(page, DESK);
    assertThat(points.charts()).isPositive();
    for (int chart = 0; chart < points.charts(); chart++) {
      for (int point : points.some(chart)) {
        points.reveal(chart, point);
        points.hover(chart, point);
        tells(points, chart, point);
      }
    }
    browser.hover(2, 2);
    assertThat(points.told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html"})
  void aTouchedPointTellsItsValueAndATouchElsewhereEndsIt(String page) {
    Points points = open(page, PHONE);
    for (int chart = 0; chart < points.charts(); chart++) {
      for (int point : points.some(chart)) {
        points.reveal(chart, point);
        points.tap(chart, point);
        tells(points, chart, point);
      }
    }
    browser.tap(2, 2);
    assertThat(points.told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html"})
  void aChartIsOneStopAndItsPointsAreReachedByArrowKeys(String page) {
    Points points = open(page, DESK);
    browser.probe("stops");
    assertThat(browser.ask("stops.filter(stop => stop.closest('svg')).length")).isEqualTo(0L);
    for (int chart = 0; chart < points.charts(); chart++) {
      points.focus(chart);
      browser.press(Key.HOME);
      tells(points, chart, 0);
      browser.press(Key.RIGHT);
      tells(points, chart, 1);
      browser.press(Key.LEFT);
      tells(points, chart, 0);
      browser.press(Key.END);
      tells(points, chart, points.count(chart) - 1);
      browser.press(Key.ESCAPE);
      assertThat(points.told()).isEmpty();
    }
  }

  @Test
  void theArrowUpAndDownLeadToThePointAboveAndBelow() {
    Points points = open("index.html", DESK);
    points.focus(0);
    browser.press(Key.HOME);
    List<String> first = points.told();
    browser.press(Key.DOWN);
    List<String> below = points.told();
    browser.press(Key.UP);

    assertThat(below.get(0)).isNotEqualTo(first.get(0));
    assertThat(below.get(1)).startsWith(first.get(1).substring(0, 4));
    assertThat(points.told()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html"})
  void withoutScriptsAPointStillHasItsValueAsItsTitle(String page) {
    try {
      browser.openWithoutScripts(report.folder().resolve(page), DESK);
      assertThat(browser.ask("document.querySelectorAll('svg circle[data-cell] > title').length"))
          .isEqualTo(browser.ask("document.querySelectorAll('svg circle[data-cell]').length"));
    } finally {
      browser.allowScripts();
    }
  }
}
