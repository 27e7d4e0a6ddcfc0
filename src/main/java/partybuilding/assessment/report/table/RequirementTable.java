package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.RequirementCount;

/** How far the committee's requirements are covered by problems, and these dealt with. */
final class RequirementTable {
  static final List<String> HEADER =
      List.of("year", "branch_id", "requirement", "items", "closed_next_year");

  private RequirementTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().threads().requirements().stream()
        .sorted(
            comparingInt(RequirementCount::year)
                .thenComparing(RequirementCount::branch, ASCENDING)
                .thenComparing(comparing(count -> count.requirement().code())))
        .map(RequirementTable::row);
  }

  private static List<?> row(RequirementCount count) {
    return new Row()
        .add(count.year())
        .add(count.branch())
        .add(count.requirement().code())
        .add(count.items())
        .add(count.closed())
        .cells();
  }
}
