package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import partybuilding.assessment.language.Language;

/** Where there are more branches than a table lists, every branch is still found and compared. */
@Tag("browser")
@ExtendWith(Workshop.class)
class ManyBranchesInABrowserTest {
  private static final int DESK = 1440;
  private static final int LISTED = 60;
  private static final int ALL = 65;
  private static final String SEARCH = "a[href^=\"details.html#all-branches\"]";
  private static final String LIST = "document.getElementById('all-branches')";

  private final Browser browser;
  private final Report report;

  ManyBranchesInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.report = reports.of(ReportSubject.MANY_BRANCHES, Language.EN);
  }

  private String page(String name) {
    return report.folder().resolve(name).toUri().toString();
  }

  private boolean seen(String expression) {
    return (boolean) browser.ask(expression + ".checkVisibility()");
  }

  @Test
  void theLinkOfTheBriefLeadsToTheSearchOfAllBranchesUnfolded() {
    browser.open(report.index(), DESK);
    String link = browser.ask("document.querySelector('" + SEARCH + "').href").toString();
    browser.open(link, DESK);

    assertThat(browser.ask(LIST + ".open")).isEqualTo(true);
    assertThat(
            browser.facts("[..." + LIST + ".querySelectorAll('tbody tr')].map(r => r.innerText)"))
        .hasSize(ALL);
    assertThat(seen(LIST + ".querySelector('input[type=search]')")).isTrue();
  }

  @Test
  void aLinkToWhatWasFoldedAgainUnfoldsIt() {
    browser.open(page("details.html"), DESK);
    assertThat(browser.ask(LIST + ".open")).isEqualTo(false);
    for (int time = 0; time < 2; time++) {
      browser.ask("location.hash = '#each'; ''");
      browser.ask("new Promise(done => setTimeout(done, 50))");
      browser.ask("location.hash = '#all-branches'; ''");
      browser.ask("new Promise(done => setTimeout(done, 50))");
      assertThat(browser.ask(LIST + ".open")).isEqualTo(true);
      browser.ask(LIST + ".open = false");
    }
  }

  @Test
  void aBranchIsFoundByItsName() {
    browser.open(page("details.html") + "#all-branches", DESK);
    String name = browser.ask(LIST + ".querySelectorAll('tbody a')[62].textContent").toString();
    browser.ask(LIST + ".querySelector('input[type=search]').focus()");
    browser.type(name);

    assertThat(
            browser.facts(
                "[..."
                    + LIST
                    + ".querySelectorAll('tbody tr')].filter(r => r.checkVisibility())"
                    + ".map(r => r.querySelector('a').textContent)"))
        .containsExactly(name);
  }

  private List<String> ids(String part) {
    String rows = "[...document.querySelector('" + part + "').querySelectorAll('tbody tr')]";
    return browser.facts(rows + ".map(row => row.dataset.branch)");
  }

  @Test
  void anotherDimensionIsComparedForTheBranchesThatTheTableLists() {
    browser.open(page("compare.html"), DESK);
    List<String> listed = ids("#newest section:nth-child(2)");
    List<String> all =
        browser.facts(
            "JSON.parse(document.getElementById('pairs').textContent).branches.map(b => b[0])");
    browser.open(page("compare.html") + "#dimension=capability", DESK);

    assertThat(all).hasSize(ALL);
    assertThat(all).containsAll(listed);
    assertThat(listed).hasSize(LISTED);
    assertThat(ids("#result")).isEqualTo(listed);
  }

  @Test
  void aBranchThatTheTableDoesNotListIsFoundAndChosen() {
    browser.open(page("compare.html"), DESK);
    List<String> listed = ids("#newest section:nth-child(2)");
    String unlisted =
        browser
            .facts(
                "JSON.parse(document.getElementById('pairs').textContent)"
                    + ".branches.map(b => b[0] + ' ' + b[1])")
            .stream()
            .filter(branch -> !listed.contains(branch.substring(0, branch.indexOf(' '))))
            .findFirst()
            .orElseThrow();
    String id = unlisted.substring(0, unlisted.indexOf(' '));
    browser.ask("document.querySelector('#choice input[type=search]').focus()");
    browser.type(unlisted.substring(id.length() + 1));
    browser.ask("document.querySelector('#choice .list input').focus()");
    browser.press(Key.SPACE);

    assertThat(ids("#result")).containsExactly(id);
    assertThat(browser.address()).endsWith("&branch=" + id);
  }
}
