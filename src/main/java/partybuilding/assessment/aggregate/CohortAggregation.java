package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Cohort.Rate;
import partybuilding.assessment.rectification.JudgedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.score.Proportion;

/** Judged items to counts a cohort: by branch and dimension, with the sums over all of either. */
public final class CohortAggregation {
  private static final List<String> COUNTS =
      List.of(
          "raised",
          "closed",
          "onTime",
          "overdue",
          "longTerm",
          "carriedOver",
          "recurred",
          "cancelled",
          "reopened");

  private CohortAggregation() {}

  /** One cohort a year, branch and dimension, sorted by them. */
  public static List<Cohort> aggregate(List<JudgedItem> items) {
    GroupedSums table = new GroupedSums(List.of("year", "branch", "dimension"), COUNTS);
    for (JudgedItem item : items) {
      String year = Integer.toString(item.year());
      for (String branch : List.of(item.branch(), Cohort.ALL)) {
        for (String dimension : List.of(item.dimension(), Cohort.ALL)) {
          table.add(List.of(year, branch, dimension), counts(item));
        }
      }
    }
    List<Cohort> cohorts = new ArrayList<>();
    table.byKey().forEach((key, sums) -> cohorts.add(cohort(key, sums)));
    return cohorts;
  }

  private static double[] counts(JudgedItem item) {
    boolean open = item.outcome() == Outcome.OPEN || item.outcome() == Outcome.OVERDUE;
    return new double[] {
      1,
      one(item.outcome() == Outcome.CLOSED),
      one(item.onTime()),
      one(item.outcome() == Outcome.OVERDUE),
      one(item.outcome() == Outcome.LONG_TERM),
      one(open),
      one(item.recurred()),
      one(item.outcome() == Outcome.CANCELLED),
      item.reopenings()
    };
  }

  private static double one(boolean counted) {
    return counted ? 1 : 0;
  }

  private static Cohort cohort(SumKey key, double[] sums) {
    long raised = (long) sums[0];
    long closed = (long) sums[1];
    long longTerm = (long) sums[4];
    long cancelled = (long) sums[7];
    return new Cohort(
        Integer.parseInt(key.parts().get(0)),
        key.parts().get(1),
        key.parts().get(2),
        raised,
        closed,
        (long) sums[2],
        (long) sums[3],
        longTerm,
        (long) sums[5],
        (long) sums[6],
        cancelled,
        (long) sums[8],
        rate(closed, raised - cancelled - longTerm));
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
