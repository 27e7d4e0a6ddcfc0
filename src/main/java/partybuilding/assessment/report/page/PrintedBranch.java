package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.BranchFacts;

/**
 * The page for one branch as it is printed.
 *
 * @param page the page as it is read on a screen
 * @param pictures the charts that it shows
 * @param asOf the as-of date
 */
public record PrintedBranch(BranchPage page, List<Picture> pictures, LocalDate asOf) {
  public PrintedBranch {
    pictures = List.copyOf(pictures);
  }

  /** Lays it out around the given page. */
  public static PrintedBranch of(BranchPage page, List<Picture> pictures, BranchFacts facts) {
    return new PrintedBranch(page, pictures, facts.own().asOf());
  }
}
