package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.report.column.ColumnType.YEAR;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/**
 * Problems that recurred after they were closed, with the texts of both items. {@code kind} is
 * {@code recurred} where the ledger names the earlier item, {@code suspected} where only the texts
 * are similar; {@code years_running} counts the assessments in a row that raised it.
 */
public final class RecurrenceTable {
  private static final String RECURRED = "recurred";
  private static final String SUSPECTED = "suspected";

  private static final ColumnList<Recurrence> COLUMNS =
      new ColumnList<Recurrence>()
          .key("kind", ColumnType.words(List.of(RECURRED, SUSPECTED)), RecurrenceTable::kind)
          .year(recurrence -> recurrence.item().year())
          .branch(recurrence -> recurrence.item().branch())
          .key("item_id", TEXT, recurrence -> recurrence.item().id())
          .required("dimension", TEXT, recurrence -> recurrence.item().problem().dimension())
          .required("problem", TEXT, recurrence -> recurrence.item().problem().text())
          .key("earlier_year", YEAR, recurrence -> recurrence.earlier().year())
          .key("earlier_item_id", TEXT, recurrence -> recurrence.earlier().id())
          .required("earlier_problem", TEXT, recurrence -> recurrence.earlier().problem().text())
          .optional("years_running", COUNT, Recurrence::yearsRunning);

  /** The declaration. */
  public static final ReportTable<Comparison, Recurrence> TABLE =
      ReportTable.of(TableName.RECURRENCES, RecurrenceTable::rows, COLUMNS)
          .keyMayRepeat()
          .restsOn(RECTIFICATION)
          .lasts(SAME_REPORT)
          .inBranchEdition();

  private RecurrenceTable() {}

  private static Stream<Recurrence> rows(Comparison facts) {
    return facts.ledger().recurrences().stream()
        .sorted(
            comparing(Recurrence::suspected)
                .thenComparing(Recurrence::item, items())
                .thenComparing(Recurrence::earlier, items()));
  }

  private static Comparator<FollowedItem> items() {
    return Comparator.comparingInt(FollowedItem::year)
        .thenComparing(FollowedItem::branch, ASCENDING)
        .thenComparing(FollowedItem::id, ASCENDING)
        .thenComparing(item -> item.problem().text(), ASCENDING);
  }

  private static String kind(Recurrence recurrence) {
    return recurrence.suspected() ? SUSPECTED : RECURRED;
  }
}
