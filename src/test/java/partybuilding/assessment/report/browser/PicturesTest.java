package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** Takes the pictures that the README shows, where {@code -Dpictures=FOLDER} asks for them. */
@Tag("browser")
@ExtendWith(Workshop.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest {
  private static final int DESK = 1280;
  private static final int FINE = 2;

  private final Browser browser;
  private final Reports reports;
  private final Path folder = Path.of(System.getProperty("pictures", ""));

  PicturesTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.reports = reports;
  }

  @ParameterizedTest
  @EnumSource
  void theOverviewAndABranchAreTakenOnTheScreenAndOnPaper(Language language) throws IOException {
    Report report = reports.of(ReportSubject.SAMPLE, language);
    Files.createDirectories(folder);
    take(report.index(), "overview-" + language.tag());
    Path branch =
        report.files(".html").stream().filter(Report::isOfABranch).findFirst().orElseThrow();
    take(branch, "branch-" + language.tag());

    assertThat(folder).isDirectoryContaining("glob:**branch-" + language.tag() + ".png");
  }

  private void take(Path page, String name) throws IOException {
    browser.open(page, DESK);
    browser.picture(folder.resolve(name + ".png"), FINE);
    Path pdf = folder.resolve(name + ".pdf");
    browser.print(pdf);
    String sheets = folder.resolve(name + "-sheet").toString();
    InstalledTool.PDFTOPPM.run("-r", "110", "-png", pdf.toString(), sheets);
    Files.delete(pdf);
  }
}
