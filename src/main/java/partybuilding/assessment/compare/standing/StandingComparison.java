package partybuilding.assessment.compare.standing;

import java.util.List;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.StandingFacts;

/** Where the branches stand among each other in each year, and how that moved. */
public final class StandingComparison {
  private StandingComparison() {}

  /** The branches of {@code lines}, which have these scores. */
  public static StandingFacts facts(Lines lines, List<BranchScore> scores) {
    RankComparison ranks = new RankComparison(lines);
    return new StandingFacts(
        new AdjustedComparison(lines).beside(scores),
        ranks.ranks(),
        ranks.separations(),
        new TrendComparison(lines).trends());
  }
}
