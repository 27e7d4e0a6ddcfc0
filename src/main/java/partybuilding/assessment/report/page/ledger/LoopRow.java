package partybuilding.assessment.report.page.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Expectation;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * The closure rate of one branch, beside the change of its score.
 *
 * @param trace of all figures of the row
 * @param name the branch's
 * @param figures closure rate, score, next score, change, what was to be expected, and how far
 *     beyond; a dash where there is none
 */
public record LoopRow(TableTrace trace, String name, List<Printed> figures) {
  public LoopRow {
    figures = List.copyOf(figures);
  }

  static LoopRow of(BranchLoop loop, PageInput input) {
    PageWording wording = input.wording();
    Optional<Next> next = loop.next();
    Optional<Expectation> expected = loop.expectation();
    Cells cells = new Cells(Printed.words(wording.text("absent")));
    return new LoopRow(
        TableTrace.of(loop, wording),
        input.directory().name(loop.branch()),
        List.of(
            cells.cell(loop.closureRate(), "closure_rate", NumberText::percent),
            cells.cell(loop.score(), "score", NumberText::score),
            cells.cell(figure(next.map(Next::score)), "next_score", NumberText::score),
            cells.cell(figure(next.map(Next::change)), "next_change", NumberText::change),
            cells.cell(
                figure(expected.map(Expectation::score)), "expected_next", NumberText::score),
            cells.cell(
                figure(expected.map(Expectation::beyond)), "beyond_expected", NumberText::change)));
  }

  private static OptionalDouble figure(Optional<Double> figure) {
    return figure.stream().mapToDouble(Double::doubleValue).findFirst();
  }

  /** Prints figures that may be missing. */
  private record Cells(Printed absent) {
    Printed cell(OptionalDouble figure, String column, DoubleFunction<String> form) {
      return figure.isPresent() ? Printed.of(form.apply(figure.getAsDouble()), column) : absent;
    }
  }
}
