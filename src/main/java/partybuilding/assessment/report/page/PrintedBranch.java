package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.BranchFacts;

/**
 * The page that one branch gets, on paper.
 *
 * @param page the same as is read on a screen
 * @param pictures the charts that it shows
 * @param asOf the day it speaks of
 */
public record PrintedBranch(BranchPage page, List<Picture> pictures, LocalDate asOf) {
  public PrintedBranch {
    pictures = List.copyOf(pictures);
  }

  /** Lays it out, around the page that there is. */
  public static PrintedBranch of(BranchPage page, List<Picture> pictures, BranchFacts facts) {
    return new PrintedBranch(page, pictures, facts.own().asOf());
  }
}
