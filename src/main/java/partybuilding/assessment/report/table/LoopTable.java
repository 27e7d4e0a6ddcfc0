package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.BranchLoop;

/** What each branch closed of a year's problems, and how its score moved to the next year. */
final class LoopTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "dimension",
          "closure_rate",
          "score",
          "next_score",
          "next_change",
          "expected_next",
          "beyond_expected");

  private static final int PAIR = 2;

  private LoopTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.loop().loops().stream()
        .sorted(
            comparingInt(BranchLoop::year)
                .thenComparing(BranchLoop::branch, ASCENDING)
                .thenComparing(BranchLoop::dimension, ASCENDING))
        .map(LoopTable::row);
  }

  private static List<?> row(BranchLoop loop) {
    Row row = new Row().add(loop.year()).add(loop.branch()).add(loop.dimension());
    row.add(loop.closureRate()).add(loop.score());
    loop.next()
        .ifPresentOrElse(next -> row.add(next.score()).add(next.change()), () -> row.blank(PAIR));
    loop.expectation()
        .ifPresentOrElse(
            expected -> row.add(expected.score()).add(expected.beyond()), () -> row.blank(PAIR));
    return row.cells();
  }
}
