package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** The first page is read in five minutes, however many branches there are. */
@Tag("browser")
@ExtendWith(Workshop.class)
class BriefInABrowserTest {
  private static final int DESK = 1440;
  private static final double SCREEN = 900;

  private final Browser browser;
  private final Reports reports;

  BriefInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.reports = reports;
  }

  private void open(ReportSubject subject, Language language) {
    browser.open(reports.of(subject, language).index(), DESK);
  }

  private double screens() {
    return ((Number) browser.ask("document.documentElement.scrollHeight")).doubleValue() / SCREEN;
  }

  @ParameterizedTest
  @EnumSource
  void theSampleTakesAtMostTenScreens(Language language) {
    open(ReportSubject.SAMPLE, language);

    assertThat(screens()).isLessThanOrEqualTo(10);
  }

  @Test
  void sixtyBranchesTakeAtMostFifteenScreens() {
    open(ReportSubject.SIXTY_BRANCHES, Language.ZH_CN);

    assertThat(screens()).isLessThanOrEqualTo(15);
  }

  @Test
  void outsideItsChartsTheSampleHasAtMostThreeThousandChineseCharacters() {
    open(ReportSubject.SAMPLE, Language.ZH_CN);

    assertThat(((Number) browser.ask(Probes.text("characters.js"))).intValue())
        .isBetween(500, 3000);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstScreenHoldsTheCardsAndTheChartOfTheCollege(Language language) {
    open(ReportSubject.SAMPLE, language);

    String foot =
        "Math.max(...[...document.querySelectorAll('%s')].map(e =>"
            + " e.getBoundingClientRect().bottom))";
    assertThat(((Number) browser.ask(String.format(foot, ".card"))).doubleValue())
        .isBetween(1.0, SCREEN);
    assertThat(((Number) browser.ask(String.format(foot, "#college figure"))).doubleValue())
        .isBetween(1.0, SCREEN);
  }
}
