package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.html.PageWriter;
import partybuilding.assessment.report.page.BranchPage;
import partybuilding.assessment.report.page.PageLink;
import partybuilding.assessment.report.page.PrintedBranch;
import partybuilding.assessment.report.page.base.FileNames;
import partybuilding.assessment.report.paper.OfficePapers;
import partybuilding.assessment.report.pdf.PdfWriter;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.table.DataPackage;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.report.workbook.BranchWorkbookWriter;
import partybuilding.assessment.report.workbook.list.ListFiles;

/**
 * Writes a folder for each branch of the report year. The record of the run over all folders, with
 * the accounts of the files, lies beside them and is for the office; the record in a branch's
 * folder covers that folder only.
 */
public final class BranchFolders {
  private final Edition edition;
  private final Path folder;
  private final Map<String, String> names;
  private final Words words;
  private final PageWriter pages;
  private final Optional<OfficePapers> papers;
  private final Map<String, String> letters;

  /** A writer of folders into an empty folder. */
  public BranchFolders(List<Branch> branches, Edition edition, Path folder) {
    this.edition = edition;
    this.folder = folder;
    this.names = FileNames.of(branches.stream().map(Branch::id).toList());
    this.words = Words.of(ReportFolder.class, edition.language());
    this.pages = new PageWriter(words);
    this.papers =
        Optional.of(Format.DOCX)
            .filter(edition.formats()::contains)
            .map(
                docx ->
                    new OfficePapers(
                        words, edition.imprint().remark(), edition.office().templates()));
    this.letters = papers.map(paper -> paper.names().letters(branches)).orElse(Map.of());
  }

  /** Writes the folder of one branch, from the facts that may be disclosed to it. */
  public void write(BranchFacts facts, List<Picture> pictures) throws IOException {
    Path own =
        Files.createDirectory(
            FileName.in(folder, names.getOrDefault(facts.branch().id(), "branch")));
    writePages(facts, pictures, own);
    if (edition.formats().contains(Format.PNG)) {
      ChartBook.renderPng(pictures);
    }
    ChartFiles.write(pictures, edition.formats(), own.resolve("charts"));
    if (edition.formats().contains(Format.CSV)) {
      Tables.write(facts, Files.createDirectory(own.resolve(TableName.FOLDER)));
      DataPackage.write(facts, edition.language(), own);
    }
    if (edition.formats().contains(Format.XLSX)) {
      ListFiles.write(facts, words, own.resolve(PageLink.PAPERS));
    }
    if (papers.isPresent()) {
      Path folder = Files.createDirectories(own.resolve(PageLink.PAPERS));
      String file = letters.getOrDefault(facts.branch().id(), facts.branch().id());
      papers.get().writeLetter(facts, folder, file);
    }
    RunFile.write(facts.own(), edition.origin(), Optional.empty(), own);
  }

  private void writePages(BranchFacts facts, List<Picture> pictures, Path own) throws IOException {
    if (Collections.disjoint(edition.formats(), Set.of(Format.HTML, Format.PDF, Format.XLSX))) {
      return;
    }
    BranchPage page = BranchPage.of(facts, pictures, words, edition.imprint());
    if (edition.formats().contains(Format.HTML)) {
      pages.write(page, own.resolve("index.html"));
    }
    String book = "assessment-" + facts.own().year();
    if (edition.formats().contains(Format.PDF)) {
      PdfWriter.write(PrintedBranch.of(page, pictures, facts), words, own.resolve(book + ".pdf"));
    }
    if (edition.formats().contains(Format.XLSX)) {
      BranchWorkbookWriter.write(page, facts, words, own.resolve(book + ".xlsx"));
    }
  }

  /** Writes the record over all folders, after everything else; it lists files without scores. */
  public void close(Comparison facts) throws IOException {
    RunFile.write(facts.withoutScores(), edition.origin(), edition.earlier(), folder);
  }
}
