package partybuilding.assessment.report.browser;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of every report, as a reader meets it; each is opened with scripts and without. */
@Tag("browser")
@ExtendWith(Workshop.class)
class PagesInABrowserTest {
  private static final int DESK = 1440;
  private static final int TABLET = 768;
  private static final int PHONE = 360;
  private static final int FEW = 4;
  private static final Set<ReportSubject> MANY =
      EnumSet.of(ReportSubject.SIXTY_BRANCHES, ReportSubject.MANY_BRANCHES);

  private final Browser browser;

  PagesInABrowserTest(Browser browser) {
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicNode> everyPageServesEveryReader(Reports reports) {
    return reports
        .all()
        .map(report -> dynamicContainer(report.subject() + " " + report.language(), pages(report)));
  }

  private Stream<DynamicNode> pages(Report report) {
    return files(report).stream()
        .map(page -> dynamicTest(report.name(page), page.toUri(), () -> look(page)));
  }

  /** All of them; of very many branches, whose pages are alike, the first few. */
  private static List<Path> files(Report report) {
    try {
      List<Path> pages = report.pages();
      int most = MANY.contains(report.subject()) ? FEW : pages.size();
      List<Path> branches = pages.stream().filter(Report::isOfABranch).toList();
      return pages.stream().filter(page -> branches.indexOf(page) < most).toList();
    } catch (IOException e) {
      throw new AssertionError("the pages cannot be listed", e);
    }
  }

  private void look(Path page) {
    SoftAssertions softly = new SoftAssertions();
    browser.requests();
    browser.console();
    List<String> texts = withScripts(page, softly);
    withoutScripts(page, texts, softly);
    softly.assertThat(browser.console()).as("said on the console").isEmpty();
    softly.assertThat(browser.requests()).as("asked for").containsOnly(page.toUri());
    softly.assertAll();
  }

  private List<String> withScripts(Path page, SoftAssertions softly) {
    browser.open(page, DESK);
    List<String> texts = new ArrayList<>(browser.probe("texts"));
    browser.probe("controls").forEach(control -> removeOne(control, texts));
    browser.ask(Probes.axe() + ";''");
    softly.assertThat(browser.probe("overflow")).as("at a desk").isEmpty();
    softly.assertThat(browser.probe("axe")).as("accessible at a desk").isEmpty();
    softly.assertThat(browser.probe("empty-sections")).as("headings of nothing").isEmpty();
    softly.assertThat(new Keyboard(browser).tour()).as("by keyboard").isEmpty();
    softly.assertThat(new Sorting(browser).tour()).as("sorted by keyboard").isEmpty();
    browser.width(TABLET);
    softly.assertThat(browser.probe("overflow")).as("on a tablet").isEmpty();
    browser.width(PHONE);
    softly.assertThat(browser.probe("overflow")).as("on a phone").isEmpty();
    softly.assertThat(browser.probe("axe-phone")).as("accessible on a phone").isEmpty();
    softly.assertThat(new Keyboard(browser).scrolling()).as("scrolled by keyboard").isEmpty();
    onPaper(softly);
    return texts;
  }

  /** What a control says may stand on the page itself as well, and must then be there. */
  private static void removeOne(String control, List<String> texts) {
    texts.stream()
        .filter(text -> text.substring(text.indexOf(' ') + 1).equals(control))
        .findFirst()
        .ifPresent(texts::remove);
  }

  private void onPaper(SoftAssertions softly) {
    browser.paper();
    softly.assertThat(browser.probe("clipped")).as("on paper").isEmpty();
    browser.screen();
  }

  private void withoutScripts(Path page, List<String> texts, SoftAssertions softly) {
    try {
      browser.openWithoutScripts(page, DESK);
      softly
          .assertThat(new Reading(texts, browser.probe("texts")).faults())
          .as("without scripts")
          .isEmpty();
    } finally {
      browser.allowScripts();
    }
  }
}
