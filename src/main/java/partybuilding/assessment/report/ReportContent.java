package partybuilding.assessment.report;

import java.util.List;
import java.util.function.Function;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.lineage.Branch;

/**
 * What the leadership's report is about.
 *
 * @param facts everything that may be said
 * @param pictures the finished charts
 * @param toBranch what of it may be said to a branch, for the letter that is sent to it
 */
public record ReportContent(
    Comparison facts, List<Picture> pictures, Function<Branch, BranchFacts> toBranch) {
  public ReportContent {
    pictures = List.copyOf(pictures);
  }
}
