package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.language.Language;

/**
 * The pages as those hear them who do not see them: from the browser's own tree of what is said.
 */
@Tag("browser")
@ExtendWith(Workshop.class)
class ReadingOrderInABrowserTest {
  private static final int DESK = 1440;
  private static final List<String> LANDMARKS =
      List.of("banner", "navigation", "main", "contentinfo");

  private final Browser browser;
  private final Report report;

  ReadingOrderInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.report = reports.of(ReportSubject.SAMPLE, Language.ZH_CN);
  }

  private List<Spoken> spoken(String page) {
    browser.open(report.folder().resolve(page), DESK);
    return browser.spoken();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html", "compare.html", "findings.html"})
  void headNavigationContentAndFootComeInThisOrder(String page) {
    assertThat(spoken(page).stream().map(Spoken::role).filter(LANDMARKS::contains))
        .containsExactlyElementsOf(LANDMARKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html", "compare.html", "findings.html"})
  void headingsAreHeardInTheOrderOfThePageAndSkipNoLevel(String page) {
    List<Spoken> headings = spoken(page).stream().filter(s -> s.role().equals("heading")).toList();
    String seen =
        "[...document.querySelectorAll('h1, h2, h3, h4')].filter(h => h.checkVisibility())"
            + ".map(h => h.textContent.replace(/\\s+/g, ' ').trim())";

    assertThat(headings.stream().map(Spoken::name)).containsExactlyElementsOf(browser.facts(seen));
    int before = 0;
    for (Spoken heading : headings) {
      assertThat(heading.level()).as(heading.name()).isBetween(1, before + 1);
      before = heading.level();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html", "compare.html"})
  void whatCanBeWorkedWithAndEveryPictureHasAName(String page) {
    List<String> worked =
        List.of("link", "button", "checkbox", "combobox", "searchbox", "image", "table");

    assertThat(spoken(page).stream().filter(s -> worked.contains(s.role())))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.name()).as(s.role()).isNotBlank());
  }
}
