package partybuilding.assessment.report;

import java.util.List;
import java.util.function.Function;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.lineage.Branch;

/**
 * The content of the leadership's report.
 *
 * @param facts the facts of the report
 * @param pictures the finished charts
 * @param toBranch the facts that may be disclosed to a branch, for its letter
 */
public record ReportContent(
    Comparison facts, List<Picture> pictures, Function<Branch, BranchFacts> toBranch) {
  public ReportContent {
    pictures = List.copyOf(pictures);
  }
}
