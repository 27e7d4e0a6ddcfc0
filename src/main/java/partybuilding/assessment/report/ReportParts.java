package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.table.DataPackage;
import partybuilding.assessment.report.table.SideBySide;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.report.workbook.list.ListFiles;

/** What a report's folder holds besides the record of the run, written side by side. */
final class ReportParts {
  /** What an office hands out. */
  static final String PAPERS = "papers";

  private final PageSource source;
  private final Set<Format> formats;
  private final Path folder;
  private final Optional<PageFiles> pages;

  ReportParts(PageSource source, Set<Format> formats, Path folder) {
    this.source = source;
    this.formats = formats;
    this.folder = folder;
    this.pages = PageFiles.of(source, formats, folder);
  }

  void write() throws IOException {
    SideBySide.write(
        Stream.concat(
            pages.stream().flatMap(PageFiles::drawn),
            Stream.of(this::writeTables, this::writeLists, this::writePictured)));
  }

  private void writeTables() throws IOException {
    if (formats.contains(Format.CSV)) {
      Path tables = Files.createDirectory(folder.resolve("tables"));
      Tables.write(source.facts(), source.findings(), tables);
      DataPackage.write(source.facts(), source.words().language(), folder);
    }
  }

  private void writeLists() throws IOException {
    if (formats.contains(Format.XLSX)) {
      ListFiles.write(source.facts(), source.words(), folder.resolve(PAPERS));
    }
  }

  /**
   * The pixels first where all are asked for: two who ask for the same ones at once would wait for
   * each other. The workbook alone shows a few, and renders those.
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
