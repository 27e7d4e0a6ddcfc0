package partybuilding.assessment.sample;

/** How one ballot is filled in, branch after branch. */
final class Pen {
  private static final double RESIDUAL_SD = 5.5;
  private static final double GRADE_SD = 2.5;
  private static final double GRADE_WIDTH = 9.0;
  private static final double OWN_BRANCH = 10.0;
  private static final double UNANSWERED_ROWS = 0.07;
  private static final int CELLS = 4;
  private static final int POOREST = 3;
  private static final int MOST_HALVES = 200;

  private final Temper temper;
  private final Levels levels;
  private final Dice dice;

  Pen(Temper temper, Levels levels, Dice dice) {
    this.temper = temper;
    this.levels = levels;
    this.dice = dice;
  }

  /** The mark for the branch of a seat, which may be the evaluator's own. */
  Mark mark(int seat, int ownSeat) {
    double favour = seat == ownSeat ? OWN_BRANCH : 0;
    double confidence = favour + impression(seat, Topic.CONFIDENCE);
    double capability = favour + impression(seat, Topic.CAPABILITY);
    double integration = favour + impression(seat, Topic.PROJECT_INTEGRATION);
    int grade = grade((confidence + capability + integration) / 3);
    int unanswered = dice.chance(UNANSWERED_ROWS) ? dice.below(CELLS) : CELLS;
    return new Mark(halves(confidence), halves(capability), halves(integration), grade, unanswered);
  }

  private double impression(int seat, Topic topic) {
    double noise = temper.attention() * RESIDUAL_SD * dice.bell();
    return levels.level(seat, topic, temper.attention()) + temper.mildness() + noise;
  }

  private int halves(double points) {
    long steps = Math.round(points * 2 / temper.halves());
    return (int) Math.max(0, Math.min(MOST_HALVES, steps * temper.halves()));
  }

  private int grade(double mean) {
    double missing = levels.good() - mean + temper.attention() * GRADE_SD * dice.bell();
    return missing <= 0 ? 0 : Math.min(POOREST, 1 + (int) (missing / GRADE_WIDTH));
  }
}
