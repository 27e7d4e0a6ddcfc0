package partybuilding.assessment.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/** Items to what is left to be done, by branch, with the sums over all of them. */
public final class BacklogAggregation {
  private static final List<String> COUNTS =
      List.of("open", "dueNext", "longTerm", "awaiting", "unverified");

  private BacklogAggregation() {}

  /** One backlog a branch that ever had an item, sorted. */
  public static List<Backlog> aggregate(List<FollowedItem> items, LocalDate asOf) {
    GroupedSums table = new GroupedSums(List.of("branch"), COUNTS);
    GroupedSums ages = new GroupedSums(List.of("branch", "age"), List.of("overdue"));
    for (FollowedItem item : items) {
      for (String branch : List.of(item.branch(), Cohort.ALL)) {
        table.add(List.of(branch), counts(item, asOf));
        item.dates().age().ifPresent(age -> ages.add(List.of(branch, age.name()), 1));
      }
    }
    Map<SumKey, double[]> overdue = ages.byKey();
    List<Backlog> backlogs = new ArrayList<>();
    table.byKey().forEach((key, sums) -> backlogs.add(backlog(key.parts().get(0), sums, overdue)));
    return backlogs;
  }

  private static double[] counts(FollowedItem item, LocalDate asOf) {
    return new double[] {
      one(item.outcome().unrectified()),
      one(item.fallsDueAfter(asOf)),
      one(item.outcome() == Outcome.LONG_TERM),
      one(item.outcome() == Outcome.AWAITING),
      one(item.state().unverified())
    };
  }

  private static double one(boolean counted) {
    return counted ? 1 : 0;
  }

  private static Backlog backlog(String branch, double[] sums, Map<SumKey, double[]> overdue) {
    Map<Age, Long> ages = new EnumMap<>(Age.class);
    for (Age age : Age.values()) {
      double[] count = overdue.getOrDefault(SumKey.of(branch, age.name()), new double[1]);
      ages.put(age, (long) count[0]);
    }
    return new Backlog(
        branch,
        (long) sums[0],
        ages,
        (long) sums[1],
        (long) sums[2],
        (long) sums[3],
        (long) sums[4]);
  }
}
