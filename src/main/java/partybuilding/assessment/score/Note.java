package partybuilding.assessment.score;

import java.util.EnumSet;
import java.util.Set;
import partybuilding.assessment.language.Coded;

/** Why a figure is missing, or what must be known beside it. */
public enum Note implements Coded {
  /** Fewer voters than the minimum group. */
  WITHHELD,
  /** There are no votes. */
  NO_BALLOTS,
  /** No branch has a score, so that there is no mean of them. */
  NO_SCORES,
  /** A weighted group cast no valid vote. */
  GROUP_MISSING,
  /** The export carries no ballot ids. */
  NO_BALLOT_ID,
  /**
   * In no branch do the voters of a weighted group differ, which gives no measure of uncertainty.
   * For an adjusted score: they do not differ once their strictness is removed.
   */
  NO_SPREAD,
  /** A weighted group is one voter in every branch, which gives no measure of uncertainty. */
  ONE_VOTER,
  /** There is no other branch to compare with. */
  ONE_BRANCH,
  /**
   * Too few ballots rated the branch together with others to take their strictness out, or to tell
   * how sure it is.
   */
  UNCONNECTED,
  /** Too many branches are connected by common ballots to remove strictness. */
  TOO_MANY_BRANCHES,
  /** The branch was formed by a merger in this year, or pools its predecessors. */
  MERGED,
  /** The branch came out of a split in this year. */
  SPLIT,
  /** The answers of one of two years were most likely given on another scale. */
  SCALE_SUSPECTED,
  /** Other groups voted on the branch than in the year that it is compared with. */
  GROUPS_DIFFER,
  /** Those who rated the branch were not those who rated the others. */
  EVALUATORS_DIFFER,
  /** Ballots of a group are copies of each other and count as one opinion in the uncertainty. */
  COPIED_BALLOTS,
  /** A group has less than half of the voters that it had in the year of comparison. */
  PANEL_HALVED,
  /** Differences between the branches are mostly noise, so ranks would mislead. */
  NOT_RANKABLE,
  /**
   * The change's interval does not hold 0, but the change is none among all that are tested
   * together.
   */
  NOT_JOINTLY;

  private static final Set<Note> OF_CHANGE =
      EnumSet.of(
          SCALE_SUSPECTED,
          GROUPS_DIFFER,
          EVALUATORS_DIFFER,
          COPIED_BALLOTS,
          PANEL_HALVED,
          NOT_JOINTLY);

  /** Whether it explains the word for a change, not the score. */
  public boolean ofChange() {
    return OF_CHANGE.contains(this);
  }
}
