package partybuilding.assessment.report.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.part.PaperWriter;

/** Writes the office's papers into a folder; it can be used by several threads. */
public final class OfficePapers {
  private final Words report;
  private final Words words;
  private final Optional<String> remark;
  private final PaperWriter writer;

  /**
   * Papers in the language of the report's words.
   *
   * @param remark a line for their end, such as that the data is synthetic
   */
  public OfficePapers(Words report, Optional<String> remark) {
    this.report = report;
    this.words = PaperInput.words(report.language());
    this.remark = remark;
    this.writer = new PaperWriter(report.language());
  }

  /** What their files are called. */
  public PaperNames names() {
    return new PaperNames(words);
  }

  /** Writes the letter to a branch; {@code file} is its name in the folder. */
  public void writeLetter(BranchFacts facts, Path folder, String file) throws IOException {
    PaperInput paper = new PaperInput(PageInput.of(facts.own(), report), words);
    PaperFields fields = LetterFields.of(facts, paper);
    writer.write(laidOut(PaperKind.FEEDBACK_LETTER, fields, paper), FileName.in(folder, file));
  }

  /** Writes a paper about the college. */
  public void write(CollegePaper kind, PageInput input, Path folder) throws IOException {
    PaperInput paper = new PaperInput(input, words);
    write(kind.kind(), kind.fields(paper), paper, folder);
  }

  /** Writes the list of everything that was published so far, and of what it was made from. */
  public void writeArchiveList(ArchivedFiles archive, PageInput input, Path folder)
      throws IOException {
    PaperInput paper = new PaperInput(input, words);
    PaperFields fields = ArchivePart.fields(archive, paper);
    write(PaperKind.ARCHIVE_LIST, fields, paper, folder);
  }

  private void write(PaperKind kind, PaperFields fields, PaperInput paper, Path folder)
      throws IOException {
    writer.write(laidOut(kind, fields, paper), FileName.in(folder, names().file(kind)));
  }

  private Paper laidOut(PaperKind kind, PaperFields fields, PaperInput paper) {
    PaperFields all = fields.with(CommonFields.REMARK, CommonFields.remark(remark));
    return new Paper(
        words.text(kind.key("title"), all.texts()).replace(PaperLayout.BREAK, ""),
        paper.input().facts().asOf(),
        PaperLayouts.of(kind).blocks(all, words));
  }
}
