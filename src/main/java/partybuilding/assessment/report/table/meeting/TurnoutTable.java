package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.RATIO;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Ground.Kind.TURNOUT;

import java.util.stream.Stream;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** Attendance and ballot papers by group from the turnout files, beside the ballots that count. */
public final class TurnoutTable {
  private static final ColumnList<GroupTurnout> COLUMNS =
      counts(
              new ColumnList<GroupTurnout>()
                  .year(GroupTurnout::year)
                  .key("evaluator_group", TEXT, group -> group.turnout().group()))
          .optional("ballots", COUNT, GroupTurnout::ballots)
          .optional("attendance", RATIO, GroupTurnout::attendance);

  /** The declaration. */
  public static final ReportTable<Comparison, GroupTurnout> TABLE =
      ReportTable.of(TableName.TURNOUT, TurnoutTable::rows, COLUMNS).restsOn(TURNOUT, EVALUATIONS);

  private TurnoutTable() {}

  private static ColumnList<GroupTurnout> counts(ColumnList<GroupTurnout> columns) {
    for (HeadCount what : HeadCount.values()) {
      columns.optional(what.column().code(), COUNT, group -> group.turnout().count(what));
    }
    return columns;
  }

  private static Stream<GroupTurnout> rows(Comparison facts) {
    return facts.meetings().turnout().stream()
        .sorted(
            comparingInt(GroupTurnout::year)
                .thenComparing(comparing(group -> group.turnout().group(), ASCENDING)));
  }
}
