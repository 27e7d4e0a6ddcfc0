package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.YEAR;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairChange.Tests;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/**
 * Every branch, and the college as {@code all}, between any two years in which it was assessed;
 * above 1,000 branches only the pairs that end in the report year. {@code verdict} is decided over
 * all rows of the branches, or of the college, together. Only the newest step, from the year before
 * to the report year, has the word of scores.csv or college.csv: {@code family} says {@code year}
 * there and {@code pairs} elsewhere. A step between two earlier years may have another word in
 * scores.csv, which is that of its own year.
 */
public final class PairTable {
  private static final ColumnType FAMILIES = ColumnType.codes(Tests.values(), Tests::code);

  private static final ColumnList<PairChange> COLUMNS =
      new ColumnList<PairChange>()
          .key("from_year", YEAR, PairChange::from)
          .key("to_year", YEAR, PairChange::to)
          .branch(PairChange::branch)
          .dimension(PairChange::dimension)
          .change(PairChange::change)
          .required("verdict", ScoreCodes.VERDICTS, pair -> pair.verdict().code())
          .note(PairChange::note)
          .required("family", FAMILIES, pair -> pair.family().code());

  /** The declaration. */
  public static final ReportTable<Comparison, PairChange> TABLE =
      ReportTable.of(TableName.CHANGES, PairTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .lasts(SAME_BRANCHES)
          .inBranchEdition();

  private PairTable() {}

  private static Stream<PairChange> rows(Comparison facts) {
    return facts.pairs().changes().stream()
        .sorted(
            comparingInt(PairChange::from)
                .thenComparing(PairChange::to)
                .thenComparing(PairChange::branch, ASCENDING)
                .thenComparing(PairChange::dimension, ASCENDING));
  }
}
