package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.cli.RepeatedProblems;
import partybuilding.assessment.language.Language;

/**
 * Takes the pictures of the sample's report under {@code reports/example}, where {@code
 * -Dpictures=FOLDER} asks for them.
 */
@Tag("browser")
@ExtendWith(Workshop.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest {
  private static final int LARGEST = 500_000;

  /** As wide as the pages of a document. */
  private static final int CHART = 1016;

  private final Browser browser;
  private final Report report;
  private final Path place;
  private final Path folder = Path.of(System.getProperty("pictures", ""));

  PicturesTest(Browser browser, Reports reports, @TempDir Path place) throws IOException {
    this.browser = browser;
    this.report = reports.of(ReportSubject.SAMPLE, Language.ZH_CN);
    this.place = place;
    Files.createDirectories(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "overview, index.html, 1440, 900",
    "compare, compare.html, 1440, 1250",
    "details, details.html, 1440, 1400",
  })
  void theTopOfAPageIsTaken(String name, String page, int width, int height) throws IOException {
    browser.open(report.folder().resolve(page), width);
    browser.picture(png(name), height);

    assertTaken(name);
  }

  @Test
  void theTableOfBranchesIsTaken() throws IOException {
    browser.open(report.index(), 1080);
    browser.picture(png("matrix"), "#branches");

    assertTaken("matrix");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "college",
        "branches-confidence",
        "standing",
        "grades",
        "ledger",
        "closure",
        "closure-curves",
        "loop"
      })
  void aChartIsTaken(String name) throws IOException {
    takeChart(report.folder(), name);
  }

  /** No branch of the sample has ten problems a year to close; with each of them twice, some do. */
  @Test
  void theFunnelIsTaken() throws IOException {
    takeChart(RepeatedProblems.report(place, "--formats=svg"), "funnel");
  }

  private void takeChart(Path of, String name) throws IOException {
    browser.open(of.resolve("charts").resolve(name + ".svg"), CHART);
    browser.picture(png(name), "svg");

    assertTaken(name);
  }

  @Test
  void aBranchIsTakenAsItIsPrinted() throws IOException {
    browser.open(report.folder().resolve("branches").resolve("B01.html"), Browser.PAPER);
    Path pdf = place.resolve("branch.pdf");
    browser.print(pdf);

    take(PaperPicture.coloured(pdf, 1, 1, 110), "branch");
  }

  @Test
  void theFirstPagesOfThePdfAreTaken() throws IOException {
    Path pdf = report.folder().resolve("assessment-2025.pdf");

    take(PaperPicture.coloured(pdf, 1, 4, 60), "paper");
  }

  @Test
  void aSheetOfTheWorkbookIsTakenAsItIsPrinted() throws IOException {
    Path pdf = new Office(place).print(report.folder().resolve("assessment-2025.xlsx"));

    take(PaperPicture.coloured(pdf, 3, 3, 96), "workbook");
  }

  private void take(PaperPicture picture, String name) throws IOException {
    picture.write(png(name));

    assertTaken(name);
  }

  private Path png(String name) {
    return folder.resolve(name + ".png");
  }

  private void assertTaken(String name) throws IOException {
    assertThat(png(name)).isRegularFile();
    assertThat(Files.size(png(name))).as(name).isBetween(10_000L, (long) LARGEST);
  }
}
