package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.workbook.grid.PageSetup;
import partybuilding.assessment.report.workbook.grid.WorkbookFile;
import partybuilding.assessment.report.workbook.grid.WorkbookProperties;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Writes the workbook of a report. The same facts give the same bytes. */
public final class WorkbookWriter {
  private final WorkbookInput input;
  private final PageSource source;

  private WorkbookWriter(ReportPage page, PageSource source) {
    WorkbookWords terms = new WorkbookWords(source.facts(), source.words());
    this.input = new WorkbookInput(source.facts(), page, source.findings(), terms);
    this.source = source;
  }

  /** Writes it; {@code page} is the report's page, made from the same source. */
  public static void write(ReportPage page, PageSource source, Path file) throws IOException {
    new WorkbookWriter(page, source).write(file);
  }

  private void write(Path file) throws IOException {
    WorkbookProperties properties =
        new WorkbookProperties(
            input.page().brief().frame().head().title(),
            source.facts().asOf(),
            input.terms().text("workbook.day"),
            pageSetup());
    new WorkbookFile(properties).write(sheets().toList(), file);
  }

  private PageSetup pageSetup() {
    return new PageSetup(
        input.facts().rulebook().organisation(),
        input.page().brief().frame().head().year(),
        input.terms().text("workbook.pages"));
  }

  private Stream<Supplier<WorkbookSheet>> sheets() {
    return Stream.of(
        () -> OverviewSheet.of(input, source.pictures()),
        () -> ScoreSheet.of(input),
        () -> YearsSheet.of(input),
        () -> ChangeSheet.of(input),
        () -> PairSheet.of(input),
        () -> StandingSheet.of(input),
        () -> RankSheet.of(input),
        () -> LedgerSheet.of(input),
        () -> BacklogSheet.of(input),
        () -> ItemSheet.of(input),
        () -> ClosureSheet.of(input),
        () -> LoopSheet.of(input),
        () -> DebriefSheet.of(input),
        () -> CommentSheet.of(input),
        () -> FileSheet.of(input),
        () -> FindingSheet.of(input),
        () -> RuleSheet.of(input));
  }
}
