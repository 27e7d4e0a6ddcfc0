package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.AGE;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.stream.Stream;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** How long problems stayed open, in days, and how many were closed by which age. */
public final class ClosureTable {
  private static final ColumnList<ClosureTime> COLUMNS =
      new ColumnList<ClosureTime>()
          .key("year", TEXT, ClosureTime::cohort)
          .branch(ClosureTime::branch)
          .required("items", COUNT, time -> time.curve().items())
          .required("closed", COUNT, time -> time.curve().ended(Ending.CLOSED))
          .required("cancelled", COUNT, time -> time.curve().ended(Ending.CANCELLED))
          .optional("median_days", AGE, time -> time.curve().median().days())
          .optional("median_days_lower", AGE, time -> time.curve().median().lower())
          .optional("median_days_upper", AGE, time -> time.curve().median().upper())
          .optional("closed_within_90_days", SHARE, time -> time.closedWithin(90))
          .optional("closed_within_180_days", SHARE, time -> time.closedWithin(180))
          .optional("closed_within_365_days", SHARE, time -> time.closedWithin(365));

  /** The declaration. */
  public static final ReportTable<Comparison, ClosureTime> TABLE =
      ReportTable.of(TableName.CLOSURE, ClosureTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(SAME_REPORT)
          .inBranchEdition();

  private ClosureTable() {}

  private static Stream<ClosureTime> rows(Comparison facts) {
    return facts.loop().times().stream()
        .sorted(
            comparing(ClosureTime::cohort, ASCENDING)
                .thenComparing(ClosureTime::branch, ASCENDING));
  }
}
