package partybuilding.assessment.report.table.ledger;

import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.report.column.ColumnType.YEAR;

import java.util.Comparator;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The problems that several branches have in the same words: the sums over all branches, then each
 * branch by dimension. A branch's own edition has its own rows alone, in its own words.
 */
public final class CommonProblemTable {
  private static final Comparator<Row> ROWS =
      Comparator.comparing((Row row) -> row.problem.text(), ASCENDING)
          .thenComparing(row -> row.holding.branch(), ASCENDING)
          .thenComparing(row -> row.holding.dimension(), ASCENDING);

  private static final ColumnList<Row> COLUMNS =
      new ColumnList<Row>()
          .key("problem", TEXT, row -> row.problem.text())
          .branch(row -> row.holding.branch())
          .dimension(row -> row.holding.dimension())
          .required("branches", COUNT, row -> row.problem.branches())
          .required("items", COUNT, row -> row.holding.items().size())
          .required("gaps", COUNT, row -> row.holding.gaps())
          .required("first_year", YEAR, row -> row.holding.since())
          .required("open", COUNT, row -> row.holding.unrectified())
          .required("overdue", COUNT, row -> row.holding.count(Outcome.OVERDUE))
          .required("awaiting", COUNT, row -> row.holding.count(Outcome.AWAITING))
          .required("long_term", COUNT, row -> row.holding.count(Outcome.LONG_TERM))
          .required("closed", COUNT, row -> row.holding.count(Outcome.CLOSED));

  /** The declaration. */
  public static final ReportTable<Comparison, Row> TABLE =
      ReportTable.of(TableName.COMMON_PROBLEMS, CommonProblemTable::rows, COLUMNS)
          .inBranchEdition();

  private CommonProblemTable() {}

  /** A problem with what one branch, or all of them, have of it. */
  public record Row(CommonProblem problem, ProblemHolding holding) {}

  private static Stream<Row> rows(Comparison facts) {
    return facts.ledger().common().problems().stream()
        .flatMap(problem -> problem.holdings().stream().map(held -> new Row(problem, held)))
        .sorted(ROWS);
  }
}
