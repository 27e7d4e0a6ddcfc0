package partybuilding.sample.ballot;

import java.util.List;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.Topic;
import partybuilding.sample.college.TrueLevels;

/** Where every branch stands at one meeting, worked out once for all ballots. */
public final class MeetingLevels {
  private static final double USUAL_LEVEL = 73.7;
  private static final double GOOD_AT_USUAL_LEVEL = 73.8;
  private static final double HABITUATION = 0.5;

  private final double[][] levels;
  private final double college;

  private MeetingLevels(double[][] levels, double college) {
    this.levels = levels;
    this.college = college;
  }

  public static MeetingLevels of(TrueLevels trueLevels, SampleRegister register, int year) {
    List<SampleBranch> branches = register.in(year);
    double[][] levels = new double[branches.size()][Topic.SCORED.size()];
    for (SampleBranch branch : branches) {
      for (Topic topic : Topic.SCORED) {
        levels[branch.seat()][topic.place()] = trueLevels.branch(branch, year, topic);
      }
    }
    return new MeetingLevels(levels, trueLevels.college(year));
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
