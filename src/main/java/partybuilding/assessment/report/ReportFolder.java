package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.table.DataPackage;
import partybuilding.assessment.report.table.Tables;

/** The folder that a year's report is published as. */
public final class ReportFolder {
  private static final Set<Format> MADE_OF_THE_PAGE = Set.of(Format.HTML, Format.XLSX, Format.PDF);

  private ReportFolder() {}

  /** Makes an empty folder, whatever an earlier run left in its place. */
  public static void prepare(Path folder) throws IOException {
    Replacement.delete(folder);
    Files.createDirectories(folder);
  }

  /** Writes everything into an empty folder, and last the record of the run. */
  public static void write(Comparison facts, List<Picture> pictures, Edition edition, Path folder)
      throws IOException {
    Set<Format> formats = edition.formats();
    if (formats.contains(Format.PNG) || formats.contains(Format.XLSX)) {
      ChartBook.renderPng(pictures);
    }
    Words findings = Words.of(Finding.class, edition.language());
    SideBySide.write(
        Stream.of(
            () -> writePages(facts, pictures, edition, folder),
            () -> ChartFiles.write(pictures, formats, folder.resolve("charts")),
            () -> writeTables(facts, findings, edition, folder)));
    RunFile.write(facts, edition.origin(), folder);
  }

  private static void writeTables(Comparison facts, Words findings, Edition edition, Path folder)
      throws IOException {
    if (edition.formats().contains(Format.CSV)) {
      Tables.write(facts, findings, Files.createDirectory(folder.resolve("tables")));
      DataPackage.write(facts, edition.language(), folder);
    }
  }

  /** Writes what is made of the page. */
  private static void writePages(
      Comparison facts, List<Picture> pictures, Edition edition, Path folder) throws IOException {
    if (!Collections.disjoint(edition.formats(), MADE_OF_THE_PAGE)) {
      Words words = Words.of(ReportFolder.class, edition.language());
      Words findings = Words.of(Finding.class, edition.language());
      PageSource source = new PageSource(facts, pictures, words, findings, edition.imprint());
      new PageFiles(source, folder).write(edition.formats());
    }
  }

  /**
   * Puts a finished folder in the place of an earlier one. Both must lie in the same file system.
   * Whatever fails, the target is the earlier folder or the new one, and whole.
   */
  public static void publish(Path staging, Path target) throws IOException {
    Replacement.of(target).by(staging);
  }
}
