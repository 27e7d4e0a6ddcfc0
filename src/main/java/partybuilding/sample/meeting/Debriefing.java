package partybuilding.sample.meeting;

import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.SamplePlan;

/**
 * Who reports on site: eight of fourteen a year, in turn. In a college of eight branches and more
 * the last one always reports in writing, so that one branch has not reported on site in a term.
 */
public record Debriefing(SamplePlan plan) {
  private static final double ONSITE_SHARE = 8 / 14.0;
  private static final int ENOUGH_FOR_A_REFUSAL = 8;

  boolean onsite(SampleBranch branch, int year) {
    int all = plan.branches();
    int inTurn = all < ENOUGH_FOR_A_REFUSAL ? all : all - 1;
    int onsite = (int) Math.round(all * ONSITE_SHARE);
    long turn = branch.seat() - (long) (year - plan.firstYear()) * onsite;
    return branch.seat() < inTurn && Math.floorMod(turn, inTurn) < onsite;
  }

  public String label(SampleBranch branch, int year, ExportWording wording) {
    return onsite(branch, year) ? wording.of("现场", "onsite") : wording.of("书面", "written");
  }
}
