package partybuilding.sample.meeting;

import java.util.List;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** The secretaries of the branches, under pseudonyms. */
public record Secretaries(SamplePlan plan) {
  private static final List<String> PSEUDONYMS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");
  private static final double LEAVING = 0.15;

  /** The secretary of a year; a new pseudonym is a new secretary. */
  public String of(SampleBranch branch, int year) {
    RandomSource random = RandomSource.of(plan.seed(), "secretaries", branch.seat());
    int predecessors = 0;
    for (int past = plan.firstYear(); past < year; past++) {
      predecessors += random.chance(LEAVING) ? 1 : 0;
    }
    String pseudonym = PSEUDONYMS.get(predecessors % PSEUDONYMS.size());
    return "书记" + pseudonym + "（" + (branch.seat() + 1) + "号）";
  }
}
