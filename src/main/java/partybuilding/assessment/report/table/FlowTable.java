package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.rectification.Flow;

/**
 * The flow of the ledger by calendar year: {@code open_start + raised + reopened − closed −
 * cancelled = open_end}, which is the next year's start.
 */
final class FlowTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "open_start",
          "raised",
          "reopened",
          "closed",
          "cancelled",
          "open_end",
          "awaiting");

  private FlowTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.ledger().flows().stream()
        .sorted(comparingInt(Flow::year).thenComparing(Flow::branch, ASCENDING))
        .map(FlowTable::row);
  }

  private static List<?> row(Flow flow) {
    Row row = new Row().add(flow.year()).add(flow.branch()).add(flow.openStart());
    row.add(flow.raised()).add(flow.reopened()).add(flow.closed()).add(flow.cancelled());
    return row.add(flow.openEnd()).add(flow.awaiting()).cells();
  }
}
