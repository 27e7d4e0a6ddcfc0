package partybuilding.assessment.intake;

import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RegisterNotice.TooManyBranches;

/**
 * How many branches a file may speak of: more than the largest province has. A column of something
 * else in the branches' place has as many as there are rows, and a page for each would have no end.
 */
public final class BranchLimit {
  private static final int MOST = 200_000;

  private BranchLimit() {}

  /**
   * Checks how many were met so far.
   *
   * @throws ExportsRefused if they are more
   */
  public static void check(int branches, String file) {
    if (branches > MOST) {
      throw new ExportsRefused(new TooManyBranches(Place.of(file), Integer.toString(MOST)));
    }
  }
}
