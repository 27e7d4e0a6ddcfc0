package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.run.RunFile;

/** The folder that a year's report is published as. */
public final class ReportFolder {
  private ReportFolder() {}

  /** Writes everything into an empty folder, and last the record of the run. */
  public static void write(Comparison facts, List<Picture> pictures, Edition edition, Path folder)
      throws IOException {
    Words words = Words.of(ReportFolder.class, edition.language());
    Words findings = Words.of(Finding.class, edition.language());
    PageSource source = new PageSource(facts, pictures, words, findings, edition.imprint());
    new ReportParts(source, edition.formats(), folder).write();
    RunFile.write(facts, edition.origin(), edition.earlier(), folder);
  }
}
