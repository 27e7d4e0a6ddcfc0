package partybuilding.assessment.compare.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.score.HeadlineScore;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.rectification.Cohort;

/**
 * The scores of a year and the next, where the two measure the same: no merger or split between
 * them, and the same indicators, scales, grade points and groups. The overall score of a branch has
 * the dimension {@link Cohort#ALL}.
 */
final class ScorePairs {
  private final Lines lines;
  private final HeadlineScore headline;

  ScorePairs(Lines lines, List<BranchScore> all) {
    this.lines = lines;
    this.headline = new HeadlineScore(lines.input().rulebook().rulesOf(lines.reportYear()), all);
  }

  /** 0–100; empty where it is withheld or missing. */
  OptionalDouble score(int year, String branch, String dimension) {
    return dimension.equals(Cohort.ALL)
        ? headline.of(year, branch)
        : headline.of(year, branch, dimension);
  }

  /** The next year's score beside the year's own. */
  Optional<Next> next(int year, String branch, String dimension) {
    OptionalDouble before = score(year, branch, dimension);
    OptionalDouble after = score(year + 1, branch, dimension);
    return before.isPresent() && after.isPresent() && comparable(year, branch, dimension)
        ? Optional.of(new Next(after.getAsDouble(), after.getAsDouble() - before.getAsDouble()))
        : Optional.empty();
  }

  private boolean comparable(int year, String branch, String dimension) {
    return lines.breakAt(branch, year + 1).isEmpty()
        && measured(dimension).stream().allMatch(d -> lines.measuredAlike(d, year, year + 1));
  }

  /** The dimensions that a score is made of. */
  List<String> measured(String dimension) {
    return dimension.equals(Cohort.ALL) ? headline.dimensions() : List.of(dimension);
  }
}
