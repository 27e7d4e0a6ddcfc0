package partybuilding.assessment.sample;

import java.util.List;

/** Where every branch stands at one meeting, worked out once for all ballots. */
final class Levels {
  private static final double USUAL_LEVEL = 73.7;
  private static final double GOOD_AT_USUAL_LEVEL = 73.8;
  private static final double HABITUATION = 0.5;

  private final double[][] levels;
  private final double college;

  private Levels(double[][] levels, double college) {
    this.levels = levels;
    this.college = college;
  }

  static Levels of(Story story, Register register, int year) {
    List<SampleBranch> branches = register.in(year);
    double[][] levels = new double[branches.size()][Topic.SCORED.size()];
    for (SampleBranch branch : branches) {
      for (Topic topic : Topic.SCORED) {
        levels[branch.seat()][topic.place()] = story.branch(branch, year, topic);
      }
    }
    return new Levels(levels, story.college(year));
  }

  /** A branch's points on 0-100; the college's for someone without attention. */
  double level(int seat, Topic topic, double attention) {
    return college + attention * (levels[seat][topic.place()] - college);
  }

  /** The mean points from which people call a branch good: they get used to better ones. */
  double good() {
    return GOOD_AT_USUAL_LEVEL + HABITUATION * (college - USUAL_LEVEL);
  }
}
