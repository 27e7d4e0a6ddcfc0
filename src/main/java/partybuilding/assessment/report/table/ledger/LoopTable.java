package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.POINTS;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.COHORT_JUDGED;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Expectation;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The closure rate of each branch for a year's problems, and the change of its score to the next
 * year.
 */
public final class LoopTable {
  private static final ColumnList<BranchLoop> COLUMNS =
      new ColumnList<BranchLoop>()
          .year(BranchLoop::year)
          .branch(BranchLoop::branch)
          .dimension(BranchLoop::dimension)
          .optional("closure_rate", SHARE, BranchLoop::closureRate)
          .optional("score", SCORE, BranchLoop::score)
          .optional("next_score", SCORE, loop -> loop.next().map(Next::score))
          .optional("next_change", POINTS, loop -> loop.next().map(Next::change))
          .optional("expected_next", POINTS, loop -> loop.expectation().map(Expectation::score))
          .optional("beyond_expected", POINTS, loop -> loop.expectation().map(Expectation::beyond));

  /** The declaration. */
  public static final ReportTable<Comparison, BranchLoop> TABLE =
      ReportTable.of(TableName.LOOP, LoopTable::rows, COLUMNS)
          .restsOn(RECTIFICATION, EVALUATIONS)
          .lasts(COHORT_JUDGED, SAME_BRANCHES)
          .inBranchEdition();

  private LoopTable() {}

  private static Stream<BranchLoop> rows(Comparison facts) {
    return facts.loop().loops().stream()
        .sorted(
            comparingInt(BranchLoop::year)
                .thenComparing(BranchLoop::branch, ASCENDING)
                .thenComparing(BranchLoop::dimension, ASCENDING));
  }
}
