package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import partybuilding.assessment.language.Language;

/** The branches that a reader picks out filter the tables and charts and stand in the address. */
@Tag("browser")
@ExtendWith(Workshop.class)
class ChoiceInABrowserTest {
  private static final int DESK = 1440;
  private static final int PHONE = 360;
  private static final String BOXES = "document.querySelectorAll('input.choose')";
  private static final String ROWS =
      "[...new Set([...document.querySelectorAll('tbody tr[data-branch]')]"
          + ".filter(row => row.checkVisibility()).map(row => row.dataset.branch))]";
  private static final String BRIGHT =
      "[...new Set([...document.querySelectorAll('svg g[data-branch]:not(.aside)')]"
          + ".map(part => part.dataset.branch))].sort()";

  private final Browser browser;
  private final Report report;

  ChoiceInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.report = reports.of(ReportSubject.SAMPLE, Language.ZH_CN);
  }

  @BeforeEach
  void openTheDetails() {
    browser.open(report.folder().resolve("details.html"), DESK);
  }

  private void choose(int place) {
    browser.ask(BOXES + "[" + place + "].focus()");
    browser.press(Key.SPACE);
  }

  private void showOnlyThem() {
    browser.ask("document.querySelector('.tools button').focus()");
    browser.press(Key.ENTER);
  }

  private void onlyTheTwo() {
    assertThat(browser.facts(ROWS)).hasSize(2);
    assertThat(browser.facts(BRIGHT)).containsExactly("B01", "B04");
  }

  @Test
  void theChosenFilterEveryTableAndChartAndSurviveAReload() {
    assertThat(browser.facts(BRIGHT)).hasSize(14);
    choose(0);
    choose(2);
    showOnlyThem();

    onlyTheTwo();
    assertThat(browser.address()).endsWith("#branch=B01&branch=B04&only=1");
    browser.reload();
    onlyTheTwo();
  }

  @Test
  void theChosenArePrintedAlone() {
    choose(0);
    choose(2);
    showOnlyThem();
    browser.paper();
    onlyTheTwo();
    assertThat(browser.ask("document.querySelector('nav').checkVisibility()")).isEqualTo(false);
    browser.screen();
  }

  @Test
  void aLinkToASectionKeepsTheChoiceAndLeadsThere() {
    choose(0);
    browser.ask("[...document.querySelectorAll(\"nav a[href^='#']\")].at(-1).click()");
    browser.ask("new Promise(done => setTimeout(done))");

    assertThat(browser.address()).contains("#").endsWith("&branch=B01");
    String kept = browser.address();
    browser.open(kept, DESK);
    assertThat(browser.ask(BOXES + "[0].checked")).isEqualTo(true);
    assertThat(((Number) browser.ask("scrollY")).intValue()).isPositive();
  }

  @Test
  void theChoiceGoesAlongToTheOtherPages() {
    choose(0);

    List<String> links =
        browser.facts("[...document.querySelectorAll('nav a[data-carry]')].map(a => a.href)");
    assertThat(links)
        .anyMatch(link -> link.endsWith("compare.html#branch=B01"))
        .anyMatch(link -> link.endsWith("index.html#branch=B01"));
  }

  @Test
  void aTouchChoosesOnAPhone() {
    browser.width(PHONE);
    browser.ask(BOXES + "[0].scrollIntoView({block: 'center'})");
    browser.tap(at("left"), at("top"));

    assertThat(browser.ask(BOXES + "[0].checked")).isEqualTo(true);
    assertThat(browser.address()).endsWith("#branch=B01");
  }

  private double at(String edge) {
    String place = BOXES + "[0].getBoundingClientRect()." + edge + " + 8";
    return ((Number) browser.ask(place)).doubleValue();
  }

  @Test
  void theButtonPrintsThePage() {
    browser.ask("globalThis.printed = 0; print = () => printed++; ''");
    browser.ask("document.querySelector('button.print').focus()");
    browser.press(Key.ENTER);

    assertThat(browser.ask("printed")).isEqualTo(1L);
  }
}
