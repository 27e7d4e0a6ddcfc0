package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.report.html.PageWriter;
import partybuilding.assessment.report.page.FindingsPage;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.PrintedReport;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.SheetPage;
import partybuilding.assessment.report.page.base.BranchDirectory;
import partybuilding.assessment.report.pdf.PdfWriter;
import partybuilding.assessment.report.workbook.WorkbookWriter;

/** One page for the screen, for paper and for the spreadsheet. */
final class PageFiles {
  private final PageSource source;
  private final ReportPage page;
  private final Path folder;

  PageFiles(PageSource source, Path folder) {
    this.source = source;
    this.page = ReportPage.of(source);
    this.folder = folder;
  }

  /** Writes those of the formats that are made of the page; the slowest are begun first. */
  void write(Set<Format> formats) throws IOException {
    Map<Format, SideBySide.Part> parts =
        Map.of(
            Format.PDF,
            this::writePdf,
            Format.XLSX,
            this::writeWorkbook,
            Format.HTML,
            this::writeHtml);
    SideBySide.write(
        Stream.of(Format.PDF, Format.XLSX, Format.HTML).filter(formats::contains).map(parts::get));
  }

  private void writePdf() throws IOException {
    PdfWriter.write(PrintedReport.of(page, source), source.words(), file(".pdf"));
  }

  private void writeWorkbook() throws IOException {
    WorkbookWriter.write(page, source, file(".xlsx"));
  }

  private Path file(String suffix) {
    return folder.resolve("assessment-" + source.facts().year() + suffix);
  }

  private void writeHtml() throws IOException {
    PageWriter pages = new PageWriter(source.words());
    pages.write(page, folder.resolve("index.html"));
    pages.write(FindingsPage.of(source), folder.resolve("findings.html"));
    Path branches = Files.createDirectories(folder.resolve(BranchDirectory.FOLDER));
    SideBySide.write(
        SheetPage.all(source)
            .map(sheet -> () -> pages.write(sheet, FileName.in(branches, sheet.file()))));
  }
}
