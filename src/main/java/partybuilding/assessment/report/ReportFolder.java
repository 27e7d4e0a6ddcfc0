package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
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

  /** Makes an empty folder, whatever an earlier run left in its place. */
  public static void prepare(Path folder) throws IOException {
    Replacement.delete(folder);
    Files.createDirectories(folder);
  }

  /** Writes everything into an empty folder, and last the record of the run. */
  public static void write(Comparison facts, List<Picture> pictures, Edition edition, Path folder)
      throws IOException {
    Words words = Words.of(ReportFolder.class, edition.language());
    Words findings = Words.of(Finding.class, edition.language());
    PageSource source = new PageSource(facts, pictures, words, findings, edition.imprint());
    new ReportParts(source, edition.formats(), folder).write();
    RunFile.write(facts, edition.origin(), folder);
  }

  /**
   * Puts a finished folder in the place of an earlier one. Both must lie in the same file system.
   * Whatever fails, the target is the earlier folder or the new one, and whole.
   */
  public static void publish(Path staging, Path target) throws IOException {
    Replacement.of(target).by(staging);
  }
}
