package partybuilding.assessment.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Cohort.Rate;
import partybuilding.assessment.score.inference.Family;
import partybuilding.assessment.score.inference.FunnelPosition;
import partybuilding.assessment.score.inference.MidP;

/**
 * The branches' closure rates of every judged cohort against the college's, where at least three
 * branches had anything to close. What may be named in words lies beyond the 99.8 % limits, and by
 * Benjamini and Hochberg among the branches of its year that have limits: where chance alone sets a
 * hundred branches apart, the limits alone would name some branch in 7 to 15 of 100 years.
 */
final class FunnelComparison {
  private static final int FEWEST = 3;

  private FunnelComparison() {}

  /** By year, then in the order of the branches. */
  static List<FunnelPoint> points(JudgedCohorts cohorts, List<Branch> branches) {
    List<FunnelPoint> points = new ArrayList<>();
    for (int year : cohorts.years()) {
      Optional<Rate> target = cohorts.find(year, Cohort.ALL, Cohort.ALL).flatMap(Cohort::rate);
      List<FunnelPoint> ofYear =
          branches.stream()
              .flatMap(branch -> cohorts.find(year, branch.id(), Cohort.ALL).stream())
              .filter(cohort -> cohort.toClose() > 0)
              .flatMap(cohort -> target.map(rate -> point(cohort, rate)).stream())
              .toList();
      points.addAll(ofYear.size() < FEWEST ? List.of() : remarked(ofYear));
    }
    return points;
  }

  private static FunnelPoint point(Cohort cohort, Rate target) {
    return new FunnelPoint(
        cohort.year(), cohort.branch(), cohort.toClose(), cohort.closed(), target.share(), false);
  }

  private static List<FunnelPoint> remarked(List<FunnelPoint> ofYear) {
    List<Boolean> real = Family.real(ofYear.stream().map(FunnelComparison::probability).toList());
    List<FunnelPoint> remarked = new ArrayList<>();
    for (int i = 0; i < ofYear.size(); i++) {
      remarked.add(remarked(ofYear.get(i), real.get(i)));
    }
    return remarked;
  }

  private static OptionalDouble probability(FunnelPoint point) {
    return point.limited()
        ? OptionalDouble.of(new MidP(point.target(), point.items()).twoSided(point.closed()))
        : OptionalDouble.empty();
  }

  private static FunnelPoint remarked(FunnelPoint point, boolean real) {
    boolean beyond = point.position().filter(FunnelPosition::beyondOuter).isPresent();
    return new FunnelPoint(
        point.year(),
        point.branch(),
        point.items(),
        point.closed(),
        point.target(),
        real && beyond);
  }
}
