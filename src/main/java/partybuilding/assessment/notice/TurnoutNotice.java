package partybuilding.assessment.notice;

/**
 * What can be wrong with a turnout file, by itself and held against the ballots read. It counts
 * heads and papers, which are no secret.
 */
public sealed interface TurnoutNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** A count is not a whole number. */
  record InvalidHeadCount(Place place, String value) implements TurnoutNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** One group has two rows. */
  record RepeatedTurnout(Place place, String group, String otherLine) implements TurnoutNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** More came than were expected. */
  record MorePresentThanExpected(Place place, String present, String expected)
      implements TurnoutNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** More papers were handed out than people came. */
  record MoreIssuedThanPresent(Place place, String issued, String present)
      implements TurnoutNotice {}

  /** More papers came back than were handed out. */
  record MoreReturnedThanIssued(Place place, String returned, String issued)
      implements TurnoutNotice {}

  /** Valid and invalid papers are not those that came back. */
  record ReturnedNotAccountedFor(Place place, String valid, String invalid, String returned)
      implements TurnoutNotice {}

  /** A row of totals does not hold the sum of the groups. */
  record TurnoutTotalDiffers(Place place, String stated, String computed)
      implements TurnoutNotice {}

  /** The valid papers are not as many as the ballots that count. */
  record TurnoutMismatch(Place place, String group, String valid, String ballots)
      implements TurnoutNotice {}

  /** The same of a group with so few ballots that their number is not reported. */
  record TurnoutMismatchOfFew(Place place, String group) implements TurnoutNotice {}

  /** The turnout has a group of which no ballot counts. */
  record TurnoutWithoutBallots(Place place, String group) implements TurnoutNotice {}

  /** The evaluations have ballots of a group that the turnout lacks. */
  record BallotsWithoutTurnout(Place place, String group) implements TurnoutNotice {}
}
