package partybuilding.assessment.intake;

import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RegisterNotice.TooManyBranches;

/**
 * The most branches, or spellings of branches, that a file may name: more than the largest province
 * has. Where the column of the branches holds something else, every row may name another branch,
 * and each would get a page.
 */
public final class BranchLimit {
  private static final int MOST = 200_000;

  private BranchLimit() {}

  /**
   * Checks how many a file has named so far.
   *
   * @throws ExportsRefused if they are more
   */
  public static void check(int branches, String file) {
    if (branches > MOST) {
      throw new ExportsRefused(new TooManyBranches(Place.of(file), Integer.toString(MOST)));
    }
  }
}
