package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Cohort.Rate;

/**
 * The branches' closure rates of every frozen cohort against the college's. Only where their
 * numbers of items differ, as limits that are the same for all are no funnel, and where at least
 * three branches have any.
 */
final class FunnelComparison {
  private static final int FEWEST = 3;

  private FunnelComparison() {}

  /** By year, then in the order of the branches. */
  static List<FunnelPoint> points(FrozenCohorts cohorts, List<Branch> branches) {
    List<FunnelPoint> points = new ArrayList<>();
    for (int year : cohorts.years()) {
      Optional<Rate> target = cohorts.find(year, Cohort.ALL, Cohort.ALL).flatMap(Cohort::rate);
      List<FunnelPoint> ofYear =
          branches.stream()
              .flatMap(branch -> cohorts.find(year, branch.id(), Cohort.ALL).stream())
              .flatMap(cohort -> target.flatMap(rate -> point(cohort, rate)).stream())
              .toList();
      points.addAll(isFunnel(ofYear) ? ofYear : List.of());
    }
    return points;
  }

  private static Optional<FunnelPoint> point(Cohort cohort, Rate target) {
    long due = FrozenCohorts.due(cohort);
    return cohort
        .rate()
        .map(
            rate ->
                new FunnelPoint(cohort.year(), cohort.branch(), due, rate.share(), target.share()));
  }

  private static boolean isFunnel(List<FunnelPoint> points) {
    return points.size() >= FEWEST
        && points.stream().mapToLong(FunnelPoint::items).distinct().count() > 1;
  }
}
