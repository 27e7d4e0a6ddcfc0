package partybuilding.assessment.notice;

/** Why a row of an evaluation export was refused. The value of a ballot is never printed. */
public sealed interface BallotNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /**
   * The row names a branch that the register does not know.
   *
   * @param near what it may have meant, offered and never taken; empty where nothing is near
   */
  record UnknownBranch(Place place, String value, String near) implements BallotNotice {
    /** Nothing in the register is near it. */
    public UnknownBranch(Place place, String value) {
      this(place, value, "");
    }
  }

  /**
   * What should name a branch is neither a name nor a number: a look-up failed, or characters were
   * lost.
   */
  record FailedLookup(Place place, String value) implements BallotNotice {}

  /** The row's branch number and branch name belong to two branches. */
  record BranchMismatch(Place place, String id, String name) implements BallotNotice {}

  /** The row names a group that the rules do not know. */
  record UnknownGroup(Place place, String value, String known) implements BallotNotice {}

  /** A cell that must be filled is empty. */
  record MissingValue(Place place) implements BallotNotice {}

  /** The row's year is not the file's. */
  record WrongYear(Place place, String expected, String value) implements BallotNotice {}

  /** A word says neither that a ballot is valid nor that it is not. */
  record UnknownValidity(Place place, String value, String known) implements BallotNotice {}

  /** A score is not a number with at most two decimals. */
  record InvalidScore(Place place) implements BallotNotice {}

  /** A score lies outside its indicator's scale. */
  record ScoreOutsideScale(Place place, String minimum, String maximum) implements BallotNotice {}

  /** A grade is none of the file's grade words. */
  record InvalidGrade(Place place, String known) implements BallotNotice {}

  /** The grade words of the file are not of one set. */
  record MixedGradeWords(Place place, String sets, String keys) implements BallotNotice {}

  /** One ballot answers twice about one branch, and differently. */
  record ConflictingBallot(Place place, String otherLine) implements BallotNotice {}
}
