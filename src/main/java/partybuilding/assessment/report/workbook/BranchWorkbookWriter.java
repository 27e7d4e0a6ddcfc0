package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.BranchPage;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.ledger.LedgerSection;
import partybuilding.assessment.report.workbook.base.RowOrder;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.ledger.ClosureSheet;
import partybuilding.assessment.report.workbook.ledger.ItemSheet;
import partybuilding.assessment.report.workbook.ledger.LedgerSheet;
import partybuilding.assessment.report.workbook.score.PairSheet;

/**
 * Writes the workbook for one branch. Its cells come from the tables of that branch, which contain
 * no figure of another.
 */
public final class BranchWorkbookWriter {
  private final BranchFacts facts;
  private final BranchPage page;
  private final WorkbookInput input;

  private BranchWorkbookWriter(BranchFacts facts, BranchPage page, WorkbookInput input) {
    this.facts = facts;
    this.page = page;
    this.input = input;
  }

  /** Writes the workbook; {@code page} must be made from the same facts. */
  public static void write(BranchPage page, BranchFacts facts, Words words, Path file)
      throws IOException {
    WorkbookInput input =
        new WorkbookInput(
            facts.own(),
            page.frame(),
            LedgerSection.of(facts.branch(), PageInput.of(facts.own(), words)),
            List.<Picture>of(),
            words,
            new WorkbookWords(facts.own(), words),
            new RowOrder(facts.own()),
            Optional.empty());
    new Book(input).write(new BranchWorkbookWriter(facts, page, input).sheets(), file);
  }

  private Stream<Supplier<WorkbookSheet>> sheets() {
    return Stream.of(now(), years(), rest()).flatMap(Function.identity());
  }

  private Stream<Supplier<WorkbookSheet>> now() {
    return Stream.of(
        () -> new OwnYearSheet(facts, page, input).sheet(),
        () -> ItemSheet.of(input),
        () -> HistorySheet.of(page.rectification().histories(), input));
  }

  /** Where there is one year, no two are compared. */
  private Stream<Supplier<WorkbookSheet>> years() {
    return input.facts().severalYears() ? Stream.of(() -> PairSheet.ofOwn(input)) : Stream.empty();
  }

  private Stream<Supplier<WorkbookSheet>> rest() {
    return Stream.of(
        () -> LedgerSheet.ofOwn(input),
        () -> ClosureSheet.ofOwn(input),
        () -> CommentSheet.of(input),
        () -> BasisSheet.of(page, input));
  }
}
