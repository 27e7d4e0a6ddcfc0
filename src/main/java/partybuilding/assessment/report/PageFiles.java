package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
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
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.pair.PairPage;
import partybuilding.assessment.report.pdf.PdfWriter;
import partybuilding.assessment.report.table.SideBySide;
import partybuilding.assessment.report.workbook.WorkbookWriter;

/** Writes the pages as HTML, PDF and workbook. */
final class PageFiles {
  private final PageSource source;
  private final Set<Format> formats;
  private final Path folder;
  private final PageInput input;
  private final ReportPage page;

  private PageFiles(PageSource source, Set<Format> formats, Path folder) {
    this.source = source;
    this.formats = formats;
    this.folder = folder;
    this.input = source.input();
    this.page = ReportPage.of(source, input);
  }

  /** The writer; empty if none of the formats is made from the pages. */
  static Optional<PageFiles> of(PageSource source, Set<Format> formats, Path folder) {
    return Collections.disjoint(formats, Set.of(Format.HTML, Format.XLSX, Format.PDF))
        ? Optional.empty()
        : Optional.of(new PageFiles(source, formats, folder));
  }

  /** The indexed facts of the pages. */
  PageInput input() {
    return input;
  }

  /** The files without PNG charts, the slowest first, because the first is started first. */
  Stream<SideBySide.Part> drawn() {
    Map<Format, SideBySide.Part> parts =
        Map.of(Format.PDF, this::writePdf, Format.HTML, this::writeHtml);
    return Stream.of(Format.PDF, Format.HTML).filter(formats::contains).map(parts::get);
  }

  /** The files with PNG charts. */
  Stream<SideBySide.Part> pictured() {
    return Stream.<SideBySide.Part>of(this::writeWorkbook)
        .filter(part -> formats.contains(Format.XLSX));
  }

  private void writePdf() throws IOException {
    PdfWriter.write(PrintedReport.of(page, source, input), source.words(), file(".pdf"));
  }

  private void writeWorkbook() throws IOException {
    Optional<BranchDirectory> pages =
        Optional.of(input.directory()).filter(directory -> formats.contains(Format.HTML));
    WorkbookWriter.write(page, source, pages, file(".xlsx"));
  }

  private Path file(String suffix) {
    return folder.resolve("assessment-" + source.facts().year() + suffix);
  }

  private void writeHtml() throws IOException {
    PageWriter pages = new PageWriter(source.words());
    Path branches = Files.createDirectories(folder.resolve(BranchDirectory.FOLDER));
    Stream<SideBySide.Part> whole =
        Stream.of(
            () -> pages.write(page.brief(), folder.resolve("index.html")),
            () -> pages.write(page.details(), folder.resolve("details.html")),
            () -> pages.write(FindingsPage.of(source, input), folder.resolve("findings.html")));
    Stream<SideBySide.Part> pair =
        PairPage.of(source.imprint(), input).stream()
            .map(two -> () -> pages.write(two, folder.resolve(PairPage.FILE)));
    Stream<SideBySide.Part> sheets =
        SheetPage.all(source, input).map(sheet -> () -> write(sheet.get(), branches, pages));
    SideBySide.write(Stream.of(whole, pair, sheets).flatMap(parts -> parts));
  }

  private static void write(SheetPage sheet, Path folder, PageWriter pages) throws IOException {
    pages.write(sheet, FileName.in(folder, sheet.file()));
  }
}
