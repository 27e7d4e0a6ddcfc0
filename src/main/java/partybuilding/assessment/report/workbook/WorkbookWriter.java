package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.base.BranchDirectory;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.RowOrder;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.ledger.BacklogSheet;
import partybuilding.assessment.report.workbook.ledger.ClosureSheet;
import partybuilding.assessment.report.workbook.ledger.CommonSheet;
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
  private final ReportPage page;

  private WorkbookWriter(WorkbookInput input, ReportPage page) {
    this.input = input;
    this.page = page;
  }

  /**
   * Writes the workbook of a report into a file.
   *
   * @param page the report's page, made from the same source
   * @param pages the files of the branches' pages; empty if none are published
   */
  public static void write(
      ReportPage page, PageSource source, Optional<BranchDirectory> pages, Path file)
      throws IOException {
    WorkbookInput input =
        new WorkbookInput(
            source.facts(),
            page.brief().frame(),
            page.details().rectification().ledger(),
            source.pictures(),
            source.findings(),
            new WorkbookWords(source.facts(), source.words()),
            new RowOrder(source.facts()),
            pages);
    new Book(input).write(new WorkbookWriter(input, page).sheets(), file);
  }

  private Stream<Supplier<WorkbookSheet>> sheets() {
    return Stream.of(scores(), comparisons(), ledger(), meetingAndBasis())
        .flatMap(Function.identity());
  }

  private Stream<Supplier<WorkbookSheet>> scores() {
    Stream<Supplier<WorkbookSheet>> one =
        Stream.of(() -> OverviewSheet.of(input, page.brief()), () -> BranchesSheet.of(input));
    Stream<Supplier<WorkbookSheet>> drawn = Stream.of(() -> IntervalSheet.of(input));
    Stream<Supplier<WorkbookSheet>> all = Stream.of(() -> ScoreSheet.of(input));
    return Stream.of(one, several() ? drawn : Stream.<Supplier<WorkbookSheet>>empty(), all)
        .flatMap(Function.identity());
  }

  /** Whether there are scores of branches to set beside each other. */
  private boolean several() {
    return !alone()
        && NamedRow.all(ScoreTable.TABLE, input.facts())
            .anyMatch(line -> input.now(line) && line.figure("score").isPresent());
  }

  /** A single branch is compared with no other. */
  private boolean alone() {
    return input.facts().branches().size() == 1;
  }

  private Stream<Supplier<WorkbookSheet>> comparisons() {
    return Stream.concat(years(), branches());
  }

  /** Where there is one year, nothing is compared over the years. */
  private Stream<Supplier<WorkbookSheet>> years() {
    return input.facts().severalYears()
        ? Stream.of(
            () -> YearsSheet.of(input),
            () -> ChangeSheet.of(input, page.details().branches()),
            () -> PairSheet.ofCollege(input),
            () -> PairSheet.ofBranches(input))
        : Stream.empty();
  }

  private Stream<Supplier<WorkbookSheet>> branches() {
    return alone()
        ? Stream.empty()
        : Stream.of(
            () -> StandingSheet.of(input, page.details().standing()), () -> RankSheet.of(input));
  }

  /** Where there is no ledger at all, one sheet says so; the comments may have common problems. */
  private Stream<Supplier<WorkbookSheet>> ledger() {
    Stream<Supplier<WorkbookSheet>> college = Stream.of(() -> LedgerSheet.ofCollege(input));
    return input.facts().ledger().cohorts().isEmpty()
        ? Stream.concat(college, Stream.of(() -> CommonSheet.of(input)))
        : Stream.of(college, outcomes(), next()).flatMap(Function.identity());
  }

  private Stream<Supplier<WorkbookSheet>> next() {
    return input.facts().severalYears() ? Stream.of(() -> LoopSheet.of(input)) : Stream.empty();
  }

  private Stream<Supplier<WorkbookSheet>> outcomes() {
    return Stream.of(
        () -> LedgerSheet.ofDimensions(input),
        () -> LedgerSheet.ofBranches(input),
        () -> BacklogSheet.of(input),
        () -> ItemSheet.of(input),
        () -> CommonSheet.of(input),
        () -> ClosureSheet.ofCollege(input),
        () -> ClosureSheet.ofBranches(input));
  }

  private Stream<Supplier<WorkbookSheet>> meetingAndBasis() {
    return Stream.of(
        () -> DebriefSheet.of(input),
        () -> CommentSheet.of(input),
        () -> FileSheet.of(input),
        () -> FindingSheet.of(input),
        () -> RuleSheet.of(input, page.details()));
  }
}
