package partybuilding.assessment.chart.score;

import java.util.List;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.lineage.Branch;

/**
 * What is marked on a branch's line beside its scores.
 *
 * @param breaks its mergers and splits, each with its word
 * @param secretaries the years it had a new secretary
 * @param withheld the years that may not be shown
 */
record BranchMarks(List<BreakMark> breaks, SecretaryMark secretaries, List<Integer> withheld) {
  BranchMarks {
    breaks = List.copyOf(breaks);
    withheld = List.copyOf(withheld);
  }

  static BranchMarks of(DimensionFacts facts, Branch branch, ChartWords wording) {
    return new BranchMarks(
        facts.breaks(branch).stream().map(b -> BreakMark.of(b, wording)).toList(),
        SecretaryMark.of(facts, branch.id()),
        facts.withheld(branch));
  }
}
