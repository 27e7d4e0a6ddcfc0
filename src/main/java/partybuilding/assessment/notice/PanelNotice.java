package partybuilding.assessment.notice;

/**
 * What is noticed when a year's ballots are held against each other, the register and a year
 * before.
 */
public sealed interface PanelNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** The rows of one ballot belong to two groups of evaluators. */
  record BallotOfTwoGroups(Place place, String otherLine) implements PanelNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** One ballot answers twice and differently; the rules let the other row count. */
  record SupersededBallot(Place place, String otherLine) implements PanelNotice {}

  /** Some ballots give every branch they rate the same answers; they count all the same. */
  record StraightLinedBallots(Place place, String count, String ballots) implements PanelNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /**
   * An indicator's answers were most likely given on another scale than the declared one; {@code
   * fits} is a shorter scale that holds all of them, and empty where only the college's mean tells.
   */
  record ScaleSuspected(Place place, String indicator, String id, String declared, String fits)
      implements PanelNotice {}

  /** A group has less than half of the voters that it had a year before. */
  record PanelHalved(Place place, String group, String ballots, String before)
      implements PanelNotice {}

  /**
   * Several ballots of a group are copies of each other; {@code count} and {@code ballots} are
   * empty where the group has fewer ballots than the minimum group.
   */
  record CopiedBallots(Place place, String group, String count, String ballots)
      implements PanelNotice {}

  /** The evaluator's own branch is unknown, so a vote on it cannot be recognised. */
  record UnknownEvaluatorBranch(Place place, String value) implements PanelNotice {}
}
