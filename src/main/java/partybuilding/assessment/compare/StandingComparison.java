package partybuilding.assessment.compare;

import java.util.List;

/** Where the branches stand among each other in each year, and how that moved. */
final class StandingComparison {
  private StandingComparison() {}

  /** The branches of {@code lines}, which have these scores. */
  static StandingFacts facts(Lines lines, List<BranchScore> scores) {
    RankComparison ranks = new RankComparison(lines);
    return new StandingFacts(
        new AdjustedComparison(lines).beside(scores),
        ranks.ranks(),
        ranks.separations(),
        new TrendComparison(lines).trends());
  }
}
