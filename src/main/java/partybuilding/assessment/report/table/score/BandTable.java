package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SCORE;

import java.util.stream.Stream;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** The quartiles of the branches' scores. */
public final class BandTable {
  private static final ColumnList<CollegeBand> COLUMNS =
      new ColumnList<CollegeBand>()
          .year(CollegeBand::year)
          .dimension(CollegeBand::dimension)
          .required("branches", COUNT, CollegeBand::branches)
          .required("lower_quartile", SCORE, band -> band.quartiles().lower())
          .required("median", SCORE, band -> band.quartiles().median())
          .required("upper_quartile", SCORE, band -> band.quartiles().upper());

  /** The declaration. */
  public static final ReportTable<BranchFacts, CollegeBand> TABLE =
      ReportTable.of(TableName.COLLEGE_BAND, BandTable::rows, COLUMNS);

  private BandTable() {}

  private static Stream<CollegeBand> rows(BranchFacts facts) {
    return facts.bands().stream()
        .sorted(comparingInt(CollegeBand::year).thenComparing(CollegeBand::dimension, ASCENDING));
  }
}
