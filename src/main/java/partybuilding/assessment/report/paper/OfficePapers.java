package partybuilding.assessment.report.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.part.Filling;
import partybuilding.assessment.report.paper.part.PaperWriter;
import partybuilding.assessment.report.paper.part.PreparedTemplate;

/** Writes the office's papers into a folder; it can be used by several threads. */
public final class OfficePapers {
  private final Words report;
  private final Words words;
  private final Optional<String> remark;
  private final Map<PaperKind, PreparedTemplate> templates;
  private final PaperWriter writer;

  /**
   * Papers in the language of the report's words.
   *
   * @param remark a line for their end, such as that the data is synthetic
   * @param templates the office's own, for the papers that have one
   */
  public OfficePapers(Words report, Optional<String> remark, OfficeTemplates templates) {
    this.report = report;
    this.words = PaperInput.words(report.language());
    this.remark = remark;
    this.writer = new PaperWriter(report.language());
    this.templates = templates.in(report.language()).prepared(writer);
  }

  /** What their files are called. */
  public PaperNames names() {
    return new PaperNames(words);
  }

  /** Writes the letter to a branch; {@code file} is its name in the folder. */
  public void writeLetter(BranchFacts facts, Path folder, String file) throws IOException {
    PaperInput paper = new PaperInput(PageInput.of(facts.own(), report), words);
    PaperFields fields = LetterFields.of(facts, paper);
    write(PaperKind.FEEDBACK_LETTER, fields, paper, FileName.in(folder, file));
  }

  /** Writes a paper about the college. */
  public void write(CollegePaper kind, PageInput input, Path folder) throws IOException {
    PaperInput paper = new PaperInput(input, words);
    write(kind.kind(), kind.fields(paper), paper, file(kind.kind(), folder));
  }

  /** Writes the list of everything that was published so far, and of what it was made from. */
  public void writeArchiveList(ArchivedFiles archive, PageInput input, Path folder)
      throws IOException {
    PaperInput paper = new PaperInput(input, words);
    PaperFields fields = ArchivePart.fields(archive, paper);
    write(PaperKind.ARCHIVE_LIST, fields, paper, file(PaperKind.ARCHIVE_LIST, folder));
  }

  private Path file(PaperKind kind, Path folder) {
    return FileName.in(folder, names().file(kind));
  }

  private void write(PaperKind kind, PaperFields fields, PaperInput paper, Path file)
      throws IOException {
    PaperFields all = fields.with(CommonFields.REMARK, CommonFields.remark(remark));
    Optional<PreparedTemplate> own = Optional.ofNullable(templates.get(kind));
    if (own.isPresent()) {
      writer.write(own.get(), filling(kind, all, paper, own.get()), file);
    } else {
      writer.write(paper(kind, all, paper, PaperLayouts.of(kind).blocks(all, words)), file);
    }
  }

  private Paper paper(
      PaperKind kind, PaperFields fields, PaperInput paper, List<PaperBlock> blocks) {
    return new Paper(
        words.text(kind.key("title"), fields.texts()).replace(PaperLayout.BREAK, ""),
        paper.input().facts().asOf(),
        blocks);
  }

  /** A remark must not be lost where the office's template has no place for it. */
  private Filling filling(
      PaperKind kind, PaperFields fields, PaperInput paper, PreparedTemplate template) {
    PlaceholderNames placeholders = new PlaceholderNames(words);
    boolean placed =
        template.marks().stream()
            .anyMatch(mark -> placeholders.isOf(CommonFields.REMARK, mark.name()));
    List<PaperBlock> end = placed ? List.of() : fields.part(CommonFields.REMARK);
    return new Filling(
        paper(kind, fields, paper, end),
        placeholders.named(fields.texts()),
        placeholders.named(fields.parts()));
  }
}
