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
import partybuilding.assessment.language.Language;

/**
 * Takes the pictures of the office's papers under {@code reports/example/papers}, where {@code
 * -Dpictures=FOLDER} asks for them.
 */
@Tag("browser")
@ExtendWith(Workshop.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PaperPicturesTest {
  private static final int LARGEST = 150_000;

  private final Reports reports;
  private final Path place;
  private final Office office;
  private final Path folder = Path.of(System.getProperty("pictures", ""), "papers");

  PaperPicturesTest(Reports reports, @TempDir Path place) throws IOException {
    this.reports = reports;
    this.place = place;
    this.office = new Office(place);
    Files.createDirectories(folder);
  }

  @Test
  void thePapersAfterTheMeetingAreTaken() throws IOException {
    Path papers = reports.of(ReportSubject.SAMPLE, Language.ZH_CN).folder().resolve("papers");

    take(papers.resolve("反馈函-机电工程系党总支.docx"), 2, "letter");
    take(papers.resolve("结果汇总表.docx"), 2, "result-summary");
    take(papers.resolve("通报.docx"), 2, "circular");
    take(papers.resolve("述职与到会情况一览.docx"), 2, "attendance");
    take(papers.resolve("归档目录.docx"), 2, "archive-list");
    take(papers.resolve("整改清单-机电工程系党总支.xlsx"), 1, "rectification-list");
  }

  @Test
  void thePapersBeforeTheMeetingAreTaken() throws IOException {
    PreparedPapers prepared = PreparedPapers.in(Language.ZH_CN, place);

    take(prepared.paper("agenda"), 2, "agenda");
    take(prepared.paper("rectification"), 1, "rectification-overview");
    take(prepared.paper("branches/B01"), 2, "branch-sheet");
    take(prepared.paper("ballots/committee"), 1, "ballot");
    take(prepared.paper("ballots/secretary"), 1, "ballot-of-a-secretary");
    take(prepared.paper("comments"), 1, "comment-sheet");
  }

  private void take(Path file, int pages, String name) throws IOException {
    Path png = folder.resolve(name + ".png");
    PaperPicture.grey(office.print(file), pages).write(png);
    assertThat(png).isRegularFile();
    assertThat(Files.size(png)).as(name).isLessThan(LARGEST);
  }
}
