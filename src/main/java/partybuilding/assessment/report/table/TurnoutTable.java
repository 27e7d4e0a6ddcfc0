package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.GroupTurnout;

/** Who came, as the turnout files say it, beside the ballots that count. */
final class TurnoutTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "evaluator_group",
          "expected",
          "present",
          "issued",
          "returned",
          "valid",
          "invalid",
          "ballots",
          "attendance");

  private TurnoutTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().turnout().stream()
        .sorted(
            comparingInt(GroupTurnout::year)
                .thenComparing(comparing(group -> group.turnout().group(), ASCENDING)))
        .map(TurnoutTable::row);
  }

  private static List<?> row(GroupTurnout group) {
    Row row = new Row().add(group.year()).add(group.turnout().group());
    for (HeadCount what : HeadCount.values()) {
      row.add(group.turnout().count(what));
    }
    return row.add(group.ballots()).add(group.attendance()).cells();
  }
}
