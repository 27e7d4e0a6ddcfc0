package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.BRANCH_UNBROKEN;
import static partybuilding.assessment.restatement.Lasting.COHORT_JUDGED;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Cohort.Rate;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * What became of the problems that each assessment raised: {@code open_start + raised + reopened −
 * closed − cancelled = open_end}. So {@code closed} counts closings, and {@code reopened} those
 * that were taken back; the rate is of what stayed closed, and there is none before the day of
 * judgement. A cohort begins with nothing open. {@code due} are the items whose deadline had come,
 * of which {@code rectified_on_time} were rectified in time, struck off or not.
 */
public final class CohortTable {
  private static final ColumnList<Cohort> COLUMNS =
      new ColumnList<Cohort>()
          .year(Cohort::year)
          .branch(Cohort::branch)
          .dimension(Cohort::dimension)
          .required("raised", COUNT, Cohort::raised)
          .required("closed", COUNT, Cohort::closings)
          .required("closed_on_time", COUNT, cohort -> cohort.closures().onTime())
          .required("overdue", COUNT, cohort -> cohort.open().overdue())
          .required("long_term", COUNT, cohort -> cohort.open().longTerm())
          .required("carried_over", COUNT, cohort -> cohort.open().carriedOver())
          .required("recurred", COUNT, cohort -> cohort.items().recurred())
          .optional("closure_rate", SHARE, cohort -> cohort.rate().map(Rate::share))
          .interval("closure_rate", SHARE, cohort -> cohort.rate().map(Rate::interval))
          .required("open_start", COUNT, cohort -> 0)
          .required("reopened", COUNT, cohort -> cohort.closures().reopened())
          .required("cancelled", COUNT, cohort -> cohort.items().cancelled())
          .required("open_end", COUNT, Cohort::openEnd)
          .required("awaiting", COUNT, cohort -> cohort.open().awaiting())
          .required("closed_late", COUNT, cohort -> cohort.closures().late())
          .required("due", COUNT, cohort -> cohort.due().items())
          .required("rectified_on_time", COUNT, cohort -> cohort.due().onTime());

  /** The declaration. */
  public static final ReportTable<Comparison, Cohort> TABLE =
      ReportTable.of(TableName.RECTIFICATION, CohortTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(COHORT_JUDGED, BRANCH_UNBROKEN)
          .inBranchEdition();

  private CohortTable() {}

  private static Stream<Cohort> rows(Comparison facts) {
    return facts.ledger().cohorts().stream()
        .sorted(
            comparingInt(Cohort::year)
                .thenComparing(Cohort::branch, ASCENDING)
                .thenComparing(Cohort::dimension, ASCENDING));
  }
}
