package partybuilding.assessment.rectification;

/**
 * What a year did to the ledger: {@code openStart + raised + reopened − closed − cancelled =
 * openEnd}, and a year's end is the start of the next one's.
 *
 * @param year the ledger's year, up to its 31 December or the as-of date
 * @param branch the branch's id, or {@link Cohort#ALL}
 * @param openStart open when the year began; in the first ledger's year, what it holds of earlier
 *     ones
 * @param inflow what was added to the open items in the year
 * @param outflow what left them in the year
 * @param openEnd open when it ended, long-term ones among them
 * @param awaiting of those, rectified and not yet struck off
 */
public record Flow(
    int year,
    String branch,
    long openStart,
    Inflow inflow,
    Outflow outflow,
    long openEnd,
    long awaiting) {
  /**
   * What was added to the open items in the year.
   *
   * @param raised entered in the year
   * @param reopened ended before the year and no longer at its end
   */
  public record Inflow(long raised, long reopened) {}

  /**
   * What left the open items in the year.
   *
   * @param closed struck off, or rectified where that counts as closed
   * @param cancelled withdrawn
   */
  public record Outflow(long closed, long cancelled) {}
}
