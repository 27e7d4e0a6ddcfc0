package partybuilding.assessment.restatement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two reports can both speak of. */
final class Scope {
  private final PublishedFigures was;
  private final PresentFigures present;
  private final Set<List<Object>> years;
  private final Set<String> branches;
  private final Set<String> dimensions;

  Scope(PublishedFigures was, PresentFigures present) {
    this.was = was;
    this.present = present;
    this.years = was.years();
    this.branches = new HashSet<>(was.branches());
    this.branches.retainAll(present.published().branches());
    this.dimensions = new HashSet<>(was.collegeDimensions());
    this.dimensions.retainAll(present.published().collegeDimensions());
  }

  /** Whether the earlier report knew of that year, and neither lacks the subject by its nature. */
  boolean comparable(Subject subject) {
    return years.contains(List.of(subject.table(), subject.year()))
        && switch (subject.table()) {
          case SCORES_AS_WAS -> true;
          case COLLEGE -> dimensions.contains(subject.dimension());
          case RECTIFICATION -> sameCohort(subject);
        };
  }

  /** A branch that has since taken in another's items, or given some away, has other cohorts. */
  private boolean sameCohort(Subject subject) {
    return branches.contains(subject.branch())
        && PublishedFigures.frozen(subject.year(), present.published().asOf())
        && !present.brokenAfter(was.reportYear(), subject.branch());
  }
}
