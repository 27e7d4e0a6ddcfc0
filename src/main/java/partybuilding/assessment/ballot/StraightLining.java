package partybuilding.assessment.ballot;

import java.util.Optional;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.PanelNotice.StraightLinedBallots;
import partybuilding.assessment.notice.Place;

/**
 * How many ballots give every branch the same answers. They count like any other; which ones they
 * are is nobody's business.
 *
 * @param straight ballots whose rows all say the same
 * @param ballots ballots that rate at least {@value #BRANCHES} branches, fewer of which show
 *     nothing
 */
record StraightLining(int straight, int ballots) {
  static final int BRANCHES = 3;

  /** Counts the ballots that carry an id; the rows of the others cannot be put together. */
  static StraightLining of(PanelRows panel) {
    int straight = 0;
    int ballots = 0;
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      if (ratesEnough(ballot, panel)) {
        ballots++;
        straight += allSame(ballot, panel) ? 1 : 0;
      }
    }
    return new StraightLining(straight, ballots);
  }

  /** Whether a ballot rates so many branches that it would show something. */
  static boolean ratesEnough(int ballot, PanelRows panel) {
    return panel.counted().end(ballot) - panel.counted().start(ballot) >= BRANCHES;
  }

  /** Whether all rows of a ballot say the same. */
  static boolean allSame(int ballot, PanelRows panel) {
    RowsByBallot counted = panel.counted();
    int first = counted.row(counted.start(ballot));
    for (int place = counted.start(ballot) + 1; place < counted.end(ballot); place++) {
      if (!panel.same(first, counted.row(place))) {
        return false;
      }
    }
    return true;
  }

  /** The notice to report; none for fewer ballots than the minimum group. */
  Optional<Notice> notice(Place file, int minimumGroup) {
    return straight == 0 || ballots < minimumGroup
        ? Optional.empty()
        : Optional.of(
            new StraightLinedBallots(file, Integer.toString(straight), Integer.toString(ballots)));
  }
}
