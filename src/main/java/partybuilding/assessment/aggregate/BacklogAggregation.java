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
  private static final int COUNTS = 5;

  private BacklogAggregation() {}

  /** One backlog a branch that ever had an item, sorted. */
  public static List<Backlog> aggregate(List<FollowedItem> items, LocalDate asOf) {
    GroupedCounts table = new GroupedCounts(COUNTS);
    GroupedCounts ages = new GroupedCounts(1);
    for (FollowedItem item : items) {
      long[] counts = counts(item, asOf);
      for (String branch : List.of(item.branch(), Cohort.ALL)) {
        table.add(SumKey.of(branch), counts);
        item.dates().age().ifPresent(age -> ages.add(SumKey.of(branch, age.name()), 1));
      }
    }
    Map<SumKey, long[]> overdue = ages.byKey();
    List<Backlog> backlogs = new ArrayList<>();
    table.byKey().forEach((key, sums) -> backlogs.add(backlog(key.parts().get(0), sums, overdue)));
    return backlogs;
  }

  private static long[] counts(FollowedItem item, LocalDate asOf) {
    return new long[] {
      one(item.outcome().unrectified()),
      one(item.fallsDueAfter(asOf)),
      one(item.outcome() == Outcome.LONG_TERM),
      one(item.outcome() == Outcome.AWAITING),
      one(item.state().unverified())
    };
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }

  private static Backlog backlog(String branch, long[] sums, Map<SumKey, long[]> overdue) {
    Map<Age, Long> ages = new EnumMap<>(Age.class);
    for (Age age : Age.values()) {
      long[] count = overdue.getOrDefault(SumKey.of(branch, age.name()), new long[1]);
      ages.put(age, count[0]);
    }
    return new Backlog(branch, sums[0], ages, sums[1], sums[2], sums[3], sums[4]);
  }
}
