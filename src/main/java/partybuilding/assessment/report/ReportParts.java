package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.page.PageLink;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.table.DataPackage;
import partybuilding.assessment.report.table.SideBySide;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.report.workbook.list.ListFiles;

/** Writes the files of a report's folder except the record of the run, in parallel. */
final class ReportParts {
  private final PageSource source;
  private final Set<Format> formats;
  private final Path folder;
  private final Optional<PageFiles> pages;
  private final Optional<PaperFiles> papers;

  ReportParts(PageSource source, Edition edition, Path folder) {
    this.source = source;
    this.formats = edition.formats();
    this.folder = folder;
    this.pages = PageFiles.of(source, formats, folder);
    this.papers =
        Optional.of(Format.DOCX)
            .filter(formats::contains)
            .map(docx -> new PaperFiles(source, input(), edition.office().templates(), folder));
  }

  /** Writes all files except the archive list. */
  void write(Function<Branch, BranchFacts> toBranch) throws IOException {
    Stream<SideBySide.Part> signed = papers.stream().map(wanted -> () -> wanted.write(toBranch));
    SideBySide.write(
        Stream.of(
                pages.stream().flatMap(PageFiles::drawn),
                signed,
                Stream.<SideBySide.Part>of(
                    this::writeTables, this::writeLists, this::writePictured))
            .flatMap(parts -> parts));
  }

  /** Writes the archive list, after everything that it lists. */
  void file(List<FileAccount> inputs) throws IOException {
    if (papers.isPresent()) {
      papers.get().file(inputs);
    }
  }

  /** The indexed facts, made once for pages and papers. */
  private PageInput input() {
    return pages.map(PageFiles::input).orElseGet(source::input);
  }

  private void writeTables() throws IOException {
    if (formats.contains(Format.CSV)) {
      Path tables = Files.createDirectory(folder.resolve(TableName.FOLDER));
      Tables.write(source.facts(), source.findings(), tables);
      DataPackage.write(source.facts(), source.words().language(), folder);
    }
  }

  private void writeLists() throws IOException {
    if (formats.contains(Format.XLSX)) {
      ListFiles.write(source.facts(), source.words(), folder.resolve(PageLink.PAPERS));
    }
  }

  /**
   * Writes the files with PNG charts. If the PNG format is asked for, all are rendered first, so
   * that no two threads wait for the same one; otherwise the workbook renders the few that it
   * shows.
   */
  private void writePictured() throws IOException {
    if (formats.contains(Format.PNG)) {
      ChartBook.renderPng(source.pictures());
    }
    SideBySide.write(
        Stream.concat(
            pages.stream().flatMap(PageFiles::pictured),
            Stream.of(
                () -> ChartFiles.write(source.pictures(), formats, folder.resolve("charts")))));
  }
}
