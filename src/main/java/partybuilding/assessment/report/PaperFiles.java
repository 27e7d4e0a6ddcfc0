package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.page.PageLink;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.paper.ArchivedFiles;
import partybuilding.assessment.report.paper.CollegePaper;
import partybuilding.assessment.report.paper.OfficePapers;
import partybuilding.assessment.report.paper.OfficeTemplates;
import partybuilding.assessment.report.run.Outputs;
import partybuilding.assessment.report.table.SideBySide;

/** The office's papers of the whole college, and the letter to each branch. */
final class PaperFiles {
  private final PageSource source;
  private final PageInput input;
  private final OfficeTemplates templates;
  private final Path report;
  private final Path folder;

  /** A writer into the folder of a report; {@code input} has its facts. */
  PaperFiles(PageSource source, PageInput input, OfficeTemplates templates, Path report) {
    this.source = source;
    this.input = input;
    this.templates = templates;
    this.report = report;
    this.folder = report.resolve(PageLink.PAPERS);
  }

  /**
   * Writes all papers except the archive list; a letter is made from the facts that may be
   * disclosed to its branch.
   */
  void write(Function<Branch, BranchFacts> toBranch) throws IOException {
    OfficePapers papers = papers();
    Files.createDirectories(folder);
    List<Branch> branches = input.facts().branches();
    Map<String, String> names = papers.names().letters(branches);
    Stream<SideBySide.Part> letters =
        branches.stream()
            .map(
                branch ->
                    () ->
                        papers.writeLetter(
                            toBranch.apply(branch),
                            folder,
                            names.getOrDefault(branch.id(), branch.id())));
    Stream<SideBySide.Part> others =
        Stream.of(CollegePaper.values()).map(kind -> () -> papers.write(kind, input, folder));
    SideBySide.write(Stream.concat(others, letters));
  }

  /** Writes the archive list of all files published so far. */
  void file(List<FileAccount> inputs) throws IOException {
    papers().writeArchiveList(new ArchivedFiles(Outputs.of(report), inputs), input, folder);
  }

  /** Made when papers are written, as their library takes a while to initialise. */
  private OfficePapers papers() {
    return new OfficePapers(source.words(), source.imprint().remark(), templates);
  }
}
