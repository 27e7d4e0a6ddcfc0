package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.working.Working;
import partybuilding.assessment.report.page.working.WorkingLines;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The working of a branch's score of the report year: how it was computed.
 *
 * @param name of its dimension
 * @param style of its dimension
 * @param trace of its figures
 * @param lines a sentence each, the score first
 */
public record FigureWorking(String name, String style, TableTrace trace, List<String> lines) {
  private static final String BALLOTS = "evaluations";

  public FigureWorking {
    lines = List.copyOf(lines);
  }

  /** One per dimension that has a row. */
  public static List<FigureWorking> of(Branch branch, PageInput input) {
    return input.dimensions().stream()
        .flatMap(
            dimension ->
                input.scores().find(branch.id(), dimension.id()).stream()
                    .map(score -> of(branch, dimension, score, input)))
        .toList();
  }

  private static FigureWorking of(
      Branch branch, Dimension dimension, BranchScore score, PageInput input) {
    Working working =
        new Working(
            branch.name(),
            score,
            input.standings().ranks(List.of(branch.id()), dimension.id()).stream().findFirst(),
            cells(branch, dimension, input),
            input.facts().rules(),
            group -> input.group(group, score.year()),
            file(input));
    return new FigureWorking(
        input.wording().name(dimension),
        input.style(dimension),
        trace(working, input),
        WorkingLines.of(working, input.wording()));
  }

  private static List<IndicatorFigure> cells(Branch branch, Dimension dimension, PageInput input) {
    List<String> indicators = dimension.parts().stream().map(Dimension.Part::indicator).toList();
    return input.details(branch).indicators().stream()
        .filter(cell -> indicators.contains(cell.indicator()))
        .toList();
  }

  private static Optional<Working.BallotFile> file(PageInput input) {
    return input.facts().sources().accounts().stream()
        .filter(account -> isOfTheYear(account, input))
        .map(account -> new Working.BallotFile(account.file(), account.sha256()))
        .findFirst();
  }

  private static boolean isOfTheYear(FileAccount account, PageInput input) {
    return account.kind().equals(BALLOTS) && account.year() == input.facts().year();
  }

  private static TableTrace trace(Working working, PageInput input) {
    List<TableTrace> rows = new ArrayList<>();
    rows.add(TableTrace.of(working.score(), input.wording()));
    working.cells().forEach(cell -> rows.add(TableTrace.of(cell, input.wording())));
    return TableTrace.all(rows);
  }
}
