package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.base.Imprint;

/** The workbook of made-up facts. */
final class WrittenWorkbook {
  private WrittenWorkbook() {}

  /** Writes it into a folder; where it lies. */
  static Path of(Comparison facts, Language language, Path folder) throws IOException {
    Imprint imprint = new Imprint("0.1.0", "ab12".repeat(16), Optional.of("合成示例数据"), Set.of("csv"));
    PageSource source =
        new PageSource(
            facts,
            ReportFacts.pictures(),
            Words.of(ReportFolder.class, language),
            Words.of(Finding.class, language),
            imprint);
    Path file = Files.createTempFile(folder, "workbook", ".xlsx");
    WorkbookWriter.write(ReportPage.of(source, source.input()), source, Optional.empty(), file);
    return file;
  }
}
