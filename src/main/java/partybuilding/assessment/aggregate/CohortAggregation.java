package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Cohort.Due;
import partybuilding.assessment.rectification.Cohort.Rate;
import partybuilding.assessment.rectification.JudgedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.rectification.Timeliness;
import partybuilding.assessment.score.inference.Proportion;

/** Judged items to counts a cohort: by branch and dimension, with the sums over all of either. */
public final class CohortAggregation {
  private CohortAggregation() {}

  /** What is counted of a cohort. */
  private enum Count {
    RAISED,
    CLOSED,
    CLOSED_ON_TIME,
    CLOSED_LATE,
    AWAITING,
    OVERDUE,
    LONG_TERM,
    CARRIED_OVER,
    RECURRED,
    CANCELLED,
    REOPENED,
    DUE,
    ON_TIME;

    private long of(JudgedItem item) {
      boolean closed = item.outcome() == Outcome.CLOSED;
      return switch (this) {
        case RAISED -> 1;
        case CLOSED -> one(closed);
        case CLOSED_ON_TIME -> one(closed && item.timeliness() == Timeliness.ON_TIME);
        case CLOSED_LATE -> one(closed && item.timeliness() == Timeliness.LATE);
        case AWAITING -> one(item.outcome() == Outcome.AWAITING);
        case OVERDUE -> one(item.outcome() == Outcome.OVERDUE);
        case LONG_TERM -> one(item.outcome() == Outcome.LONG_TERM);
        case CARRIED_OVER ->
            one(item.outcome().unrectified() || item.outcome() == Outcome.AWAITING);
        case RECURRED -> one(item.recurred());
        case CANCELLED -> one(item.outcome() == Outcome.CANCELLED);
        case REOPENED -> item.reopenings();
        case DUE -> one(item.timeliness().due());
        case ON_TIME -> one(item.timeliness() == Timeliness.ON_TIME);
      };
    }

    private static long one(boolean counted) {
      return counted ? 1 : 0;
    }
  }

  private static final List<Count> COUNTS = List.of(Count.values());

  /** One cohort a year, branch and dimension, sorted by them. */
  public static List<Cohort> aggregate(List<JudgedItem> items) {
    GroupedCounts table = new GroupedCounts(COUNTS.size());
    for (JudgedItem item : items) {
      String year = Integer.toString(item.year());
      long[] counts = counts(item);
      for (String branch : List.of(item.branch(), Cohort.ALL)) {
        for (String dimension : List.of(item.dimension(), Cohort.ALL)) {
          table.add(SumKey.of(year, branch, dimension), counts);
        }
      }
    }
    List<Cohort> cohorts = new ArrayList<>();
    table.byKey().forEach((key, sums) -> cohorts.add(cohort(key, Sums.of(sums))));
    return cohorts;
  }

  private static long[] counts(JudgedItem item) {
    return COUNTS.stream().mapToLong(count -> count.of(item)).toArray();
  }

  private record Sums(Map<Count, Long> all) {
    private static Sums of(long[] sums) {
      Map<Count, Long> all = new EnumMap<>(Count.class);
      for (int i = 0; i < sums.length; i++) {
        all.put(COUNTS.get(i), sums[i]);
      }
      return new Sums(all);
    }

    private long of(Count count) {
      return all.getOrDefault(count, 0L);
    }
  }

  private static Cohort cohort(SumKey key, Sums sums) {
    long toClose = sums.of(Count.RAISED) - sums.of(Count.CANCELLED) - sums.of(Count.LONG_TERM);
    return new Cohort(
        Integer.parseInt(key.parts().get(0)),
        key.parts().get(1),
        key.parts().get(2),
        new Cohort.Items(sums.of(Count.RAISED), sums.of(Count.CANCELLED), sums.of(Count.RECURRED)),
        closures(sums),
        open(sums),
        new Due(sums.of(Count.DUE), sums.of(Count.ON_TIME)),
        rate(sums.of(Count.CLOSED), toClose));
  }

  private static Cohort.Closures closures(Sums sums) {
    return new Cohort.Closures(
        sums.of(Count.CLOSED),
        sums.of(Count.CLOSED_ON_TIME),
        sums.of(Count.CLOSED_LATE),
        sums.of(Count.REOPENED));
  }

  private static Cohort.Open open(Sums sums) {
    return new Cohort.Open(
        sums.of(Count.AWAITING),
        sums.of(Count.OVERDUE),
        sums.of(Count.LONG_TERM),
        sums.of(Count.CARRIED_OVER));
  }

  private static Optional<Rate> rate(long closed, long expected) {
    return expected == 0
        ? Optional.empty()
        : Optional.of(
            new Rate(
                (double) closed / expected,
                Proportion.wilson(Math.toIntExact(closed), Math.toIntExact(expected))));
  }
}
