package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.DATE;
import static partybuilding.assessment.report.column.ColumnType.DAYS;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.report.column.ColumnType.TRUTH;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.Locale;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** Every item of the ledgers as it stands on the as-of date. */
public final class ItemTable {
  private static final ColumnType OUTCOMES = ColumnType.codes(Outcome.values(), ItemTable::code);
  private static final ColumnType STATUSES =
      ColumnType.codes(ItemStatus.values(), ItemStatus::code);
  private static final ColumnType REQUIREMENTS =
      ColumnType.codes(Requirement.values(), Requirement::code);
  private static final ColumnType AGES = ColumnType.codes(Age.values(), Age::code);

  private static final ColumnList<ItemRow> COLUMNS =
      new ColumnList<ItemRow>()
          .year(row -> row.item().year())
          .branch(row -> row.item().branch())
          .key("item_id", TEXT, row -> row.item().id())
          .required("dimension", TEXT, row -> row.item().problem().dimension())
          .optional("requirement", REQUIREMENTS, ItemRow::requirement)
          .required("problem", TEXT, row -> row.item().problem().text())
          .required("status", STATUSES, row -> row.item().state().status().code())
          .required("outcome", OUTCOMES, row -> code(row.item().outcome()))
          .optional("raised_on", DATE, row -> row.item().dates().raisedOn())
          .optional("deadline", TEXT, ItemRow::deadline)
          .optional("ended_on", DATE, row -> row.item().dates().endedOn())
          .optional("days_overdue", DAYS, row -> row.item().dates().daysOverdue())
          .optional("overdue_age", AGES, row -> row.item().dates().age().map(Age::code))
          .required("due_within_three_months", TRUTH, ItemRow::dueNext)
          .required("reopened", COUNT, row -> row.item().state().reopenings())
          .required("closed_unverified", TRUTH, row -> row.item().state().unverified())
          .optional("source", TEXT, row -> row.item().details().source())
          .optional("measure", TEXT, row -> row.item().details().measure())
          .optional("owner", TEXT, row -> row.item().details().owner())
          .optional("days_awaiting", DAYS, row -> row.item().dates().daysAwaiting())
          .required("rectified_late", TRUTH, row -> row.item().dates().late());

  /** The declaration. */
  public static final ReportTable<Comparison, ItemRow> TABLE =
      ReportTable.of(TableName.ITEMS, ItemTable::rows, COLUMNS)
          .keyMayRepeat()
          .restsOn(RECTIFICATION)
          .lasts(SAME_REPORT)
          .inBranchEdition();

  private ItemTable() {}

  private static Stream<ItemRow> rows(Comparison facts) {
    return facts.ledger().items().stream()
        .sorted(
            comparingInt(FollowedItem::year)
                .thenComparing(FollowedItem::branch, ASCENDING)
                .thenComparing(FollowedItem::id, ASCENDING)
                .thenComparing(item -> item.problem().text(), ASCENDING))
        .map(item -> new ItemRow(item, facts.asOf()));
  }

  private static String code(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
