package partybuilding.benchmark.export;

/**
 * A yearly meeting at which every ballot rates every branch.
 *
 * @param year when
 * @param branches rated
 * @param ballots given
 * @param identified whether the export carries ballot ids
 */
public record MeetingSize(int year, int branches, int ballots, boolean identified) {
  private static final int SMALLEST_GROUP = 15;
  private static final int BALLOTS_A_COMMITTEE_MEMBER = 60;

  /** The group of a ballot: the committee's first, then a quarter of secretaries. */
  VoterGroup group(int ballot) {
    int committee = Math.max(SMALLEST_GROUP, ballots / BALLOTS_A_COMMITTEE_MEMBER);
    if (ballot < committee) {
      return VoterGroup.COMMITTEE;
    }
    return ballot < committee + Math.max(SMALLEST_GROUP, ballots / 4)
        ? VoterGroup.SECRETARY
        : VoterGroup.REPRESENTATIVE;
  }

  /** The same meeting in another year. */
  public MeetingSize in(int another) {
    return new MeetingSize(another, branches, ballots, identified);
  }
}
