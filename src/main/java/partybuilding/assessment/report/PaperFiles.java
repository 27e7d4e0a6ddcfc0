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
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.paper.ArchivedFiles;
import partybuilding.assessment.report.paper.CollegePaper;
import partybuilding.assessment.report.paper.OfficePapers;
import partybuilding.assessment.report.run.Outputs;
import partybuilding.assessment.report.table.SideBySide;

/** The office's papers of the whole college, and the letter to each branch. */
final class PaperFiles {
  private final PageSource source;
  private final PageInput input;
  private final Path report;
  private final Path folder;

  /** Those of a report whose facts are laid out in {@code input}, in its folder. */
  PaperFiles(PageSource source, PageInput input, Path report) {
    this.source = source;
    this.input = input;
    this.report = report;
    this.folder = report.resolve(ReportParts.PAPERS);
  }

  /** Writes all but the list of what is filed; a letter holds what may be said to its branch. */
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

  /** Writes the list of everything that was published so far. */
  void file(List<FileAccount> inputs) throws IOException {
    papers().writeArchiveList(new ArchivedFiles(Outputs.of(report), inputs), input, folder);
  }

  /** Made only once the papers are written: their library takes a while to start. */
  private OfficePapers papers() {
    return new OfficePapers(source.words(), source.imprint().remark());
  }
}
