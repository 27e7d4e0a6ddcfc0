package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.rectification.ItemStep;

/** The steps of items to the flow of the ledger, by branch, with the sums over all of them. */
public final class FlowAggregation {
  private static final List<String> COUNTS =
      List.of("openStart", "raised", "reopened", "closed", "cancelled", "openEnd", "awaiting");

  private FlowAggregation() {}

  /** One flow a year and branch, sorted by them. */
  public static List<Flow> aggregate(List<ItemStep> steps) {
    GroupedSums table = new GroupedSums(List.of("year", "branch"), COUNTS);
    for (ItemStep step : steps) {
      for (String branch : List.of(step.branch(), Cohort.ALL)) {
        table.add(List.of(Integer.toString(step.year()), branch), counts(step));
      }
    }
    List<Flow> flows = new ArrayList<>();
    table.byKey().forEach((key, sums) -> flows.add(flow(key, sums)));
    return flows;
  }

  private static double[] counts(ItemStep step) {
    return new double[] {
      one(step.openStart()),
      one(step.entered()),
      one(step.reopened()),
      one(step.closed()),
      one(step.cancelled()),
      one(step.openEnd()),
      one(step.awaiting())
    };
  }

  private static double one(boolean counted) {
    return counted ? 1 : 0;
  }

  private static Flow flow(SumKey key, double[] sums) {
    return new Flow(
        Integer.parseInt(key.parts().get(0)),
        key.parts().get(1),
        (long) sums[0],
        new Flow.Inflow((long) sums[1], (long) sums[2]),
        new Flow.Outflow((long) sums[3], (long) sums[4]),
        (long) sums[5],
        (long) sums[6]);
  }
}
