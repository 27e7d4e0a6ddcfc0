package partybuilding.sample.ballot;

import partybuilding.sample.college.Topic;
import partybuilding.sample.plan.RandomSource;

/** How one ballot is filled in, branch after branch. */
public final class BallotMarking {
  private static final double RESIDUAL_SD = 5.5;
  private static final double GRADE_SD = 2.5;
  private static final double GRADE_WIDTH = 9.0;
  private static final double OWN_BRANCH = 10.0;
  private static final double UNANSWERED_ROWS = 0.07;
  private static final int CELLS = 4;
  private static final int POOREST = 3;
  private static final int MOST_HALVES = 200;

  private final RatingStyle style;
  private final MeetingLevels levels;
  private final RandomSource random;

  public BallotMarking(RatingStyle style, MeetingLevels levels, RandomSource random) {
    this.style = style;
    this.levels = levels;
    this.random = random;
  }

  /** The mark for the branch of a seat, which may be the evaluator's own. */
  public Mark mark(int seat, int ownSeat) {
    double favour = seat == ownSeat ? OWN_BRANCH : 0;
    double confidence = favour + impression(seat, Topic.CONFIDENCE);
    double capability = favour + impression(seat, Topic.CAPABILITY);
    double integration = favour + impression(seat, Topic.PROJECT_INTEGRATION);
    int grade = grade((confidence + capability + integration) / 3);
    int unanswered = random.chance(UNANSWERED_ROWS) ? random.below(CELLS) : CELLS;
    return new Mark(halves(confidence), halves(capability), halves(integration), grade, unanswered);
  }

  private double impression(int seat, Topic topic) {
    double noise = style.attention() * RESIDUAL_SD * random.bell();
    return levels.level(seat, topic, style.attention()) + style.mildness() + noise;
  }

  private int halves(double points) {
    long steps = Math.round(points * 2 / style.halves());
    return (int) Math.max(0, Math.min(MOST_HALVES, steps * style.halves()));
  }

  private int grade(double mean) {
    double missing = levels.good() - mean + style.attention() * GRADE_SD * random.bell();
    return missing <= 0 ? 0 : Math.min(POOREST, 1 + (int) (missing / GRADE_WIDTH));
  }
}
