package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.ColumnType.CORRELATION;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.COHORT_JUDGED;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.loop.RankCorrelation;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The association between the closure rate of a year's problems and the next year's score, given
 * the year's own score; by year, never pooled.
 */
public final class LoopAssociationTable {
  private static final ColumnList<LoopAssociation> COLUMNS =
      new ColumnList<LoopAssociation>()
          .year(LoopAssociation::year)
          .required("branches", COUNT, LoopAssociation::branches)
          .optional("spearman", CORRELATION, year -> year.correlation().map(RankCorrelation::value))
          .interval(
              "spearman",
              CORRELATION,
              year -> year.correlation().flatMap(RankCorrelation::interval));

  /** The declaration. */
  public static final ReportTable<Comparison, LoopAssociation> TABLE =
      ReportTable.of(TableName.LOOP_ASSOCIATION, LoopAssociationTable::rows, COLUMNS)
          .restsOn(RECTIFICATION, EVALUATIONS)
          .lasts(COHORT_JUDGED, SAME_BRANCHES);

  private LoopAssociationTable() {}

  private static Stream<LoopAssociation> rows(Comparison facts) {
    return facts.loop().associations().stream().sorted(comparingInt(LoopAssociation::year));
  }
}
