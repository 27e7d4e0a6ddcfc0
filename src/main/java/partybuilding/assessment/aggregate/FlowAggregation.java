package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.rectification.ItemStep;

/** The steps of items to the flow of the ledger, by branch, with the sums over all of them. */
public final class FlowAggregation {
  private static final int COUNTS = 7;

  private FlowAggregation() {}

  /** One flow a year and branch, sorted by them. */
  public static List<Flow> aggregate(Stream<ItemStep> steps) {
    GroupedCounts table = new GroupedCounts(COUNTS);
    steps.forEach(step -> add(step, table));
    List<Flow> flows = new ArrayList<>();
    table.byKey().forEach((key, sums) -> flows.add(flow(key, sums)));
    return flows;
  }

  private static void add(ItemStep step, GroupedCounts table) {
    String year = Integer.toString(step.year());
    long[] counts = counts(step);
    table.add(SumKey.of(year, step.branch()), counts);
    table.add(SumKey.of(year, Cohort.ALL), counts);
  }

  private static long[] counts(ItemStep step) {
    return new long[] {
      one(step.openStart()),
      one(step.entered()),
      one(step.reopened()),
      one(step.closed()),
      one(step.cancelled()),
      one(step.openEnd()),
      one(step.awaiting())
    };
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }

  private static Flow flow(SumKey key, long[] sums) {
    return new Flow(
        Integer.parseInt(key.parts().get(0)),
        key.parts().get(1),
        sums[0],
        new Flow.Inflow(sums[1], sums[2]),
        new Flow.Outflow(sums[3], sums[4]),
        sums[5],
        sums[6]);
  }
}
