package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.base.BranchDirectory;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.PageSetup;
import partybuilding.assessment.report.workbook.grid.WorkbookFile;
import partybuilding.assessment.report.workbook.grid.WorkbookProperties;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.ledger.BacklogSheet;
import partybuilding.assessment.report.workbook.ledger.ClosureSheet;
import partybuilding.assessment.report.workbook.ledger.ItemSheet;
import partybuilding.assessment.report.workbook.ledger.LedgerSheet;
import partybuilding.assessment.report.workbook.ledger.LoopSheet;
import partybuilding.assessment.report.workbook.score.BranchesSheet;
import partybuilding.assessment.report.workbook.score.ChangeSheet;
import partybuilding.assessment.report.workbook.score.IntervalSheet;
import partybuilding.assessment.report.workbook.score.PairSheet;
import partybuilding.assessment.report.workbook.score.RankSheet;
import partybuilding.assessment.report.workbook.score.ScoreSheet;
import partybuilding.assessment.report.workbook.score.StandingSheet;
import partybuilding.assessment.report.workbook.score.YearsSheet;

/** Writes the workbook of a report. The same facts give the same bytes. */
public final class WorkbookWriter {
  private final WorkbookInput input;

  private WorkbookWriter(WorkbookInput input) {
    this.input = input;
  }

  /**
   * Writes it.
   *
   * @param page the report's page, made from the same source
   * @param pages where the branches' pages lie; empty where none are published
   */
  public static void write(
      ReportPage page, PageSource source, Optional<BranchDirectory> pages, Path file)
      throws IOException {
    WorkbookWords terms = new WorkbookWords(source.facts(), source.words());
    WorkbookInput input =
        new WorkbookInput(source.facts(), page, source.pictures(), source.findings(), terms, pages);
    new WorkbookWriter(input).write(file);
  }

  private void write(Path file) throws IOException {
    WorkbookProperties properties =
        new WorkbookProperties(
            input.page().brief().frame().head().title(),
            input.facts().asOf(),
            input.terms().text("workbook.day"),
            input.terms().text("workbook.back"),
            pageSetup());
    WorkbookFile.Contents contents =
        new WorkbookFile.Contents(
            ContentsSheet.name(input.terms()), sheets -> ContentsSheet.of(sheets, input));
    new WorkbookFile(properties, contents).write(sheets().toList(), file);
  }

  private PageSetup pageSetup() {
    return new PageSetup(
        input.facts().rulebook().organisation(),
        input.page().brief().frame().head().year(),
        input.terms().text("workbook.pages"));
  }

  private Stream<Supplier<WorkbookSheet>> sheets() {
    return Stream.of(
        () -> OverviewSheet.of(input),
        () -> BranchesSheet.of(input),
        () -> IntervalSheet.of(input),
        () -> ScoreSheet.of(input),
        () -> YearsSheet.of(input),
        () -> ChangeSheet.of(input),
        () -> PairSheet.ofCollege(input),
        () -> PairSheet.ofBranches(input),
        () -> StandingSheet.of(input),
        () -> RankSheet.of(input),
        () -> LedgerSheet.ofCollege(input),
        () -> LedgerSheet.ofDimensions(input),
        () -> LedgerSheet.ofBranches(input),
        () -> BacklogSheet.of(input),
        () -> ItemSheet.of(input),
        () -> ClosureSheet.ofCollege(input),
        () -> ClosureSheet.ofBranches(input),
        () -> LoopSheet.of(input),
        () -> DebriefSheet.of(input),
        () -> CommentSheet.of(input),
        () -> FileSheet.of(input),
        () -> FindingSheet.of(input),
        () -> RuleSheet.of(input));
  }
}
