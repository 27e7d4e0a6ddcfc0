package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.SimilarProblems;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** Pairs of problems with similar texts, shown as a hint and never counted as one. */
public final class SimilarProblemTable {
  private static final ColumnList<SimilarProblems> COLUMNS =
      new ColumnList<SimilarProblems>()
          .key("problem", TEXT, SimilarProblems::text)
          .key("similar_problem", TEXT, SimilarProblems::other)
          .required("similarity", SHARE, SimilarProblems::similarity)
          .required("branches", COUNT, SimilarProblems::branches);

  /** The declaration. */
  public static final ReportTable<Comparison, SimilarProblems> TABLE =
      ReportTable.of(TableName.SIMILAR_PROBLEMS, SimilarProblemTable::rows, COLUMNS);

  private SimilarProblemTable() {}

  private static Stream<SimilarProblems> rows(Comparison facts) {
    return facts.ledger().common().similar().stream()
        .sorted(
            comparing(SimilarProblems::text, ASCENDING)
                .thenComparing(SimilarProblems::other, ASCENDING));
  }
}
