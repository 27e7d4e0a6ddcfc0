package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.Agreement;
import partybuilding.assessment.facts.meeting.GroupDifference;

/** Where the groups of evaluators disagree, in the years whose figures appear by group. */
final class GroupTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "indicator",
          "group_1",
          "group_2",
          "difference",
          "lower",
          "upper",
          "verdict");

  private GroupTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().threads().differences().stream()
        .sorted(
            comparingInt(GroupDifference::year)
                .thenComparing(GroupDifference::branch, ASCENDING)
                .thenComparing(GroupDifference::indicator, ASCENDING)
                .thenComparing(GroupDifference::one, ASCENDING)
                .thenComparing(GroupDifference::other, ASCENDING))
        .map(GroupTable::row);
  }

  private static List<?> row(GroupDifference pair) {
    return new Row()
        .add(pair.year())
        .add(pair.branch())
        .add(pair.indicator())
        .add(pair.one())
        .add(pair.other())
        .add(pair.difference())
        .add(pair.interval())
        .add(pair.agreement().map(Agreement::code).orElse(""))
        .cells();
  }
}
