package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** What is left to be done on the as-of date, overdue items by age in days. */
public final class BacklogTable {
  private static final ColumnList<Backlog> COLUMNS =
      new ColumnList<Backlog>()
          .branch(Backlog::branch)
          .required("open", COUNT, Backlog::open)
          .required("overdue_1_30", COUNT, backlog -> overdue(backlog, Age.UP_TO_30))
          .required("overdue_31_90", COUNT, backlog -> overdue(backlog, Age.UP_TO_90))
          .required("overdue_91_180", COUNT, backlog -> overdue(backlog, Age.UP_TO_180))
          .required("overdue_over_180", COUNT, backlog -> overdue(backlog, Age.OVER_180))
          .required("due_within_three_months", COUNT, Backlog::dueNext)
          .required("long_term", COUNT, Backlog::longTerm)
          .required("closed_unverified", COUNT, Backlog::unverified)
          .required("awaiting", COUNT, Backlog::awaiting);

  /** The declaration. */
  public static final ReportTable<Comparison, Backlog> TABLE =
      ReportTable.of(TableName.BACKLOG, BacklogTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(SAME_REPORT)
          .inBranchEdition();

  private BacklogTable() {}

  private static Stream<Backlog> rows(Comparison facts) {
    return facts.ledger().backlogs().stream().sorted(comparing(Backlog::branch, ASCENDING));
  }

  private static long overdue(Backlog backlog, Age age) {
    return backlog.overdue().getOrDefault(age, 0L);
  }
}
