package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;

/** Any two years and any branches, chosen by keyboard and by touch. */
@Tag("browser")
@ExtendWith(Workshop.class)
class CompareInABrowserTest {
  private static final int DESK = 1440;
  private static final int PHONE = 360;
  private static final String BOXES = "document.querySelectorAll('#choice .list input')";

  private final Browser browser;
  private final Path page;

  CompareInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.page = reports.of(ReportSubject.SAMPLE, Language.ZH_CN).folder().resolve("compare.html");
  }

  @BeforeEach
  void openThePage() {
    browser.open("about:blank", DESK);
    browser.open(page, DESK);
  }

  private List<String> shown() {
    return browser.probe("compared");
  }

  private void check(int place) {
    browser.ask(BOXES + "[" + place + "].focus()");
    browser.press(Key.SPACE);
  }

  /** Picks an option of a field by its keys, as the arrow keys do while the list is shut. */
  private void pick(int field, Key key, int times) {
    browser.ask("document.querySelectorAll('#choice select')[" + field + "].focus()");
    IntStream.range(0, times).forEach(n -> browser.press(key));
  }

  @Test
  void asItOpensItShowsTheNewestTwoYearsOfAllBranches() {
    assertThat(shown()).hasSize(4 * 15);
    assertThat(shown().get(0)).isEqualTo("党建信心：2024 年与 2025 年对比");
    assertThat(browser.address()).doesNotContain("#");
  }

  @Test
  void theScriptWritesAndDrawsARowAsThePageDoesWithoutIt() {
    List<String> without = shown();
    List<String> drawn = browser.probe("places");
    int each = drawn.size() / 4;
    for (int dimension = 0; dimension < 4; dimension++) {
      if (dimension > 0) {
        pick(2, Key.DOWN, 1);
      } else {
        browser.open(page.toUri() + "#dimension=confidence", DESK);
      }
      assertThat(shown()).isEqualTo(without.subList(15 * dimension, 15 * dimension + 15));
      near(browser.probe("places"), drawn.subList(each * dimension, each * dimension + each));
    }
  }

  /**
   * The script draws from figures of one decimal: half a tenth of a point is 0.2 of a hundredth.
   */
  private static void near(List<String> places, List<String> expected) {
    assertThat(places).hasSameSizeAs(expected);
    for (int i = 0; i < places.size(); i++) {
      assertThat(Double.parseDouble(places.get(i)))
          .isCloseTo(Double.parseDouble(expected.get(i)), within(0.5));
    }
  }

  @Test
  void yearsAndBranchesChosenByKeyboardStandInTheAddressAndSurviveAReload() {
    check(0);
    check(3);
    pick(0, Key.UP, 3);
    List<String> chosen = shown();

    assertThat(chosen).hasSize(3);
    assertThat(chosen.get(0)).isEqualTo("党建信心：2021 年与 2025 年对比");
    assertThat(browser.address())
        .endsWith("#from=2021&to=2025&dimension=confidence&branch=B01&branch=B07");
    browser.reload();
    assertThat(shown()).isEqualTo(chosen);
    String kept = browser.address();
    browser.open("about:blank", DESK);
    browser.open(kept, DESK);
    assertThat(shown()).isEqualTo(chosen);
  }

  @Test
  void branchesAreChosenByTouchOnAPhone() {
    browser.width(PHONE);
    for (int place : List.of(1, 2)) {
      browser.ask(BOXES + "[" + place + "].scrollIntoView({block: 'center'})");
      browser.tap(at(place, "left"), at(place, "top"));
    }

    assertThat(shown()).hasSize(3);
    assertThat(browser.probe("overflow")).isEmpty();
  }

  private double at(int place, String edge) {
    String box = BOXES + "[" + place + "].getBoundingClientRect()." + edge;
    return ((Number) browser.ask(box + " + 8")).doubleValue();
  }

  @Test
  void noMoreThanSixBranchesAreChosen() {
    IntStream.range(0, 6).forEach(this::check);

    assertThat(browser.ask("[..." + BOXES + "].filter(box => box.disabled).length")).isEqualTo(8L);
    assertThat(browser.ask("document.querySelector('#choice output').textContent").toString())
        .contains("6");
    check(0);
    assertThat(browser.ask("[..." + BOXES + "].filter(box => box.disabled).length")).isEqualTo(0L);
  }

  @Test
  void whatWasChosenIsTakenBack() {
    List<String> before = shown();
    check(0);
    check(1);
    browser.ask("document.querySelector('#choice button').focus()");
    browser.press(Key.ENTER);

    assertThat(shown()).isEqualTo(before);
    assertThat(browser.address()).doesNotContain("branch", "from");
  }

  @Test
  void anAddressThatNamesNothingKnownShowsTheNewestTwoYears() {
    browser.open(page.toUri() + "#from=1999&to=2050&dimension=x&branch=nobody", DESK);

    assertThat(shown()).hasSize(15);
    assertThat(shown().get(0)).isEqualTo("党建信心：2024 年与 2025 年对比");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theChosenComparisonTellsItsValuesAndIsPrinted(@TempDir Path folder) throws IOException {
    browser.open(page.toUri() + "#from=2020&to=2023&branch=B01&branch=B02", DESK);
    Points points = Points.of(browser);
    points.hover(0, 1);
    assertThat(points.told()).contains(points.value(0, 1));

    Path pdf = folder.resolve("compare.pdf");
    browser.print(pdf);
    InstalledTool.PDFTOTEXT.run(pdf.toString(), folder.resolve("compare.txt").toString());
    String printed = Files.readString(folder.resolve("compare.txt"));
    assertThat(printed).contains("2020 年与 2023 年对比").doesNotContain("2024 年与 2025 年对比");
  }

  @Test
  void theChoiceGoesAlongToTheOtherPages() {
    browser.open(page.toUri() + "#branch=B01&branch=B02", DESK);

    assertThat(
            browser.facts("[...document.querySelectorAll('nav a[href*=html]')].map(a => a.href)"))
        .isNotEmpty()
        .allMatch(link -> link.endsWith("#branch=B01&branch=B02"));
  }
}
