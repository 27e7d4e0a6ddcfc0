package partybuilding.assessment.notice;

/** What can be wrong with a tally of votes. A number of votes is never printed. */
public sealed interface TallyNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** An indicator that is scored in points cannot be tallied by grades. */
  record PointsInTally(Place place, String indicator) implements TallyNotice {}

  /** A number of votes is not a whole number within bounds. */
  record InvalidVotes(Place place, String maximum) implements TallyNotice {}

  /** The same branch, indicator and group are tallied twice. */
  record RepeatedTally(Place place, String otherLine) implements TallyNotice {}

  /** A given rate does not follow from the row's votes. */
  record RateMismatch(Place place) implements TallyNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Own-branch votes of groups that leave them out cannot be recognised in a tally. */
  record OwnVotesInTally(Place place, String groups) implements TallyNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }
}
