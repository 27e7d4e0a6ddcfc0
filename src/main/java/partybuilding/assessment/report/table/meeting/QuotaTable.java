package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.restatement.Ground.Kind.DEBRIEFS;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.QuotaCount;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The number of branches not graded good in each year, beside the number that the quota requires.
 */
public final class QuotaTable {
  private static final ColumnList<QuotaCount> COLUMNS =
      new ColumnList<QuotaCount>()
          .year(QuotaCount::year)
          .required("branches", COUNT, QuotaCount::branches)
          .required("decided", COUNT, QuotaCount::decided)
          .required("not_good", COUNT, QuotaCount::notGood)
          .required("required", COUNT, QuotaCount::required);

  /** The declaration. */
  public static final ReportTable<Comparison, QuotaCount> TABLE =
      ReportTable.of(TableName.QUOTA, QuotaTable::rows, COLUMNS).restsOn(DEBRIEFS);

  private QuotaTable() {}

  private static Stream<QuotaCount> rows(Comparison facts) {
    return facts.meetings().threads().quotas().stream().sorted(comparingInt(QuotaCount::year));
  }
}
