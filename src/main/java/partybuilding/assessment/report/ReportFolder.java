package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.run.RunFile;

/** The folder that a year's report is published as. */
public final class ReportFolder {
  private ReportFolder() {}

  /** Writes everything into an empty folder, and last the record of the run. */
  public static void write(ReportContent content, Edition edition, Path folder) throws IOException {
    Words words = Words.of(ReportFolder.class, edition.language());
    Words findings = Words.of(Finding.class, edition.language());
    Comparison facts = content.facts();
    PageSource source =
        new PageSource(facts, content.pictures(), words, findings, edition.imprint());
    ReportParts parts = new ReportParts(source, edition, folder);
    parts.write(content.toBranch());
    parts.file(inputs(facts, edition));
    RunFile.write(facts, edition.origin(), edition.earlier(), folder);
  }

  private static List<FileAccount> inputs(Comparison facts, Edition edition) {
    return Stream.concat(facts.sources().accounts().stream(), edition.office().accounts().stream())
        .toList();
  }
}
