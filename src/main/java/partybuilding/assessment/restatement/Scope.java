package partybuilding.assessment.restatement;

import java.util.Set;
import partybuilding.assessment.restatement.FigureTable.Place;

/** The figures of one table that two reports have in common. */
final class Scope {
  private final PublishedReport was;
  private final PresentReport present;
  private final boolean sameReport;
  private final boolean sameBranches;
  private final Set<Integer> years;
  private final Set<String> branches;

  Scope(ReportPair reports, FigureTable before, FigureTable after) {
    this.was = reports.was();
    this.present = reports.present();
    this.sameReport = was.sameAs(present.report());
    this.sameBranches = sameBranches();
    this.years = before.years();
    this.branches = before.branches();
    Set<String> now = after.branches();
    now.addAll(present.report().branches());
    branches.retainAll(now);
  }

  /** Whether the earlier report has the year. */
  boolean knows(Place place) {
    return years.contains(place.year());
  }

  /** Whether a figure with these conditions must be the same in both reports. */
  boolean comparable(Place place, Set<Lasting> lasting) {
    return sameReport || lasting.stream().allMatch(condition -> holds(condition, place));
  }

  private boolean holds(Lasting condition, Place place) {
    return switch (condition) {
      case SAME_REPORT -> false;
      case SAME_BRANCHES -> sameBranches;
      case BRANCH_UNBROKEN -> unbroken(place.branch());
      case YEAR_ENDED -> was.ended(place.year()) && present.report().ended(place.year());
      case COHORT_JUDGED -> was.judged(place.year()) && present.report().judged(place.year());
    };
  }

  /** Whether the branch was neither merged nor split since: its cohorts would hold other items. */
  private boolean unbroken(String branch) {
    return branches.contains(branch) && !present.brokenAfter(was.year(), branch);
  }

  /** Whether no branch of the earlier report is missing; new branches do not affect the others. */
  private boolean sameBranches() {
    return present.report().branches().containsAll(was.branches())
        && !present.anyBrokenAfter(was.year());
  }
}
