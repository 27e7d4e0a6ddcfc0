package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.DATE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The problems to be rectified after the report year, with the numbers of the rectification lists.
 */
public final class ListTable {
  private static final String CARRIED = "carried_over";
  private static final String NAMED = "named";
  private static final ColumnType STATUSES =
      ColumnType.codes(ItemStatus.values(), ItemStatus::code);
  private static final ColumnType REQUIREMENTS =
      ColumnType.codes(Requirement.values(), Requirement::code);

  private static final ColumnList<ListRow> COLUMNS =
      new ColumnList<ListRow>()
          .year(row -> row.listed().year())
          .branch(row -> row.listed().branch())
          .key("item_id", TEXT, row -> row.listed().id())
          .required("origin", ColumnType.words(List.of(CARRIED, NAMED)), ListTable::origin)
          .required("dimension", TEXT, row -> row.listed().problem().dimension())
          .optional("requirement", REQUIREMENTS, ListRow::requirement)
          .required("problem", TEXT, row -> row.listed().problem().text())
          .required("status", STATUSES, row -> row.status().code())
          .optional("deadline", TEXT, ListRow::deadline)
          .optional("source", TEXT, row -> row.details().source())
          .optional("measure", TEXT, row -> row.details().measure())
          .optional("owner", TEXT, row -> row.details().owner())
          .optional("carried_from", TEXT, row -> row.listed().carriedFrom())
          .optional("recurrence_of", TEXT, row -> row.listed().recurrenceOf())
          .required("gaps", COUNT, row -> row.listed().gaps().size())
          .optional("completed_on", DATE, ListRow::completedOn);

  /** The declaration. */
  public static final ReportTable<Comparison, ListRow> TABLE =
      ReportTable.of(TableName.RECTIFICATION_LIST, ListTable::rows, COLUMNS).inBranchEdition();

  private ListTable() {}

  private static Stream<ListRow> rows(Comparison facts) {
    return facts.meetings().listed().stream()
        .sorted(
            comparing(ListedItem::year)
                .thenComparing(ListedItem::branch, ASCENDING)
                .thenComparing(ListedItem::id, ASCENDING))
        .map(item -> new ListRow(item, facts.asOf()));
  }

  private static String origin(ListRow row) {
    return row.listed() instanceof ListedItem.Carried ? CARRIED : NAMED;
  }
}
