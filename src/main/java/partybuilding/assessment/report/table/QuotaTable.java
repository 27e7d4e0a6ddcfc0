package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.QuotaCount;

/** How many branches each year did not grade good, beside how many the quota asks for. */
final class QuotaTable {
  static final List<String> HEADER = List.of("year", "branches", "decided", "not_good", "required");

  private QuotaTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().threads().quotas().stream()
        .sorted(comparingInt(QuotaCount::year))
        .map(QuotaTable::row);
  }

  private static List<?> row(QuotaCount quota) {
    return new Row()
        .add(quota.year())
        .add(quota.branches())
        .add(quota.decided())
        .add(quota.notGood())
        .add(quota.required())
        .cells();
  }
}
