package partybuilding.assessment.restatement;

import java.util.Set;
import partybuilding.assessment.restatement.FigureTable.Place;

/** What two reports can both speak of in one table. */
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

  /** Whether the earlier report spoke of that year at all. */
  boolean knows(Place place) {
    return years.contains(place.year());
  }

  /** Whether a figure that lasts under these conditions stands in both reports. */
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

  /** A branch that has since taken in another's items, or given some away, has other cohorts. */
  private boolean unbroken(String branch) {
    return branches.contains(branch) && !present.brokenAfter(was.year(), branch);
  }

  /** A branch that is new changes nothing for the others; one that is gone does. */
  private boolean sameBranches() {
    return present.report().branches().containsAll(was.branches())
        && !present.anyBrokenAfter(was.year());
  }
}
