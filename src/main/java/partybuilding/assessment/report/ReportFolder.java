package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.html.PageWriter;
import partybuilding.assessment.report.page.FindingsPage;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.PrintedReport;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.SheetPage;
import partybuilding.assessment.report.page.base.BranchDirectory;
import partybuilding.assessment.report.pdf.PdfWriter;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.table.DataPackage;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.report.workbook.WorkbookWriter;

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
    Words findings = Words.of(Finding.class, edition.language());
    Set<Format> formats = edition.formats();
    if (!Collections.disjoint(formats, MADE_OF_THE_PAGE)) {
      Words words = Words.of(ReportFolder.class, edition.language());
      write(new PageSource(facts, pictures, words, findings, edition.imprint()), formats, folder);
    }
    ChartFiles.write(pictures, formats, folder.resolve("charts"));
    if (formats.contains(Format.CSV)) {
      Tables.write(facts, findings, Files.createDirectory(folder.resolve("tables")));
      DataPackage.write(facts, edition.language(), folder);
    }
    RunFile.write(facts, edition.origin(), folder);
  }

  /** One page for the screen, for paper and for the spreadsheet. */
  private static void write(PageSource source, Set<Format> formats, Path folder)
      throws IOException {
    String name = "assessment-" + source.facts().year();
    ReportPage page = ReportPage.of(source);
    if (formats.contains(Format.HTML)) {
      writePages(page, source, folder);
    }
    if (formats.contains(Format.XLSX)) {
      WorkbookWriter.write(page, source, folder.resolve(name + ".xlsx"));
    }
    if (formats.contains(Format.PDF)) {
      PrintedReport report = PrintedReport.of(page, source);
      PdfWriter.write(report, source.words(), folder.resolve(name + ".pdf"));
    }
  }

  private static void writePages(ReportPage page, PageSource source, Path folder)
      throws IOException {
    PageWriter pages = new PageWriter(source.words());
    pages.write(page, folder.resolve("index.html"));
    pages.write(FindingsPage.of(source), folder.resolve("findings.html"));
    Path branches = Files.createDirectories(folder.resolve(BranchDirectory.FOLDER));
    Iterator<SheetPage> sheets = SheetPage.all(source).iterator();
    while (sheets.hasNext()) {
      SheetPage sheet = sheets.next();
      pages.write(sheet, FileName.in(branches, sheet.file()));
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
