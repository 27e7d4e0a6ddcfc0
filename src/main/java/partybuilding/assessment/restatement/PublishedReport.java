package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.util.Set;
import partybuilding.assessment.contract.AssessmentYear;

/**
 * One publication, without its tables.
 *
 * @param year the report's year
 * @param asOf the day the report is as of
 * @param branches the ids of its branches
 * @param basis what its figures rest on
 */
public record PublishedReport(int year, LocalDate asOf, Set<String> branches, Basis basis) {
  public PublishedReport {
    branches = Set.copyOf(branches);
  }

  /** Whether the cohort of a year was judged for good. */
  boolean judged(int cohort) {
    return AssessmentYear.judged(cohort, asOf);
  }

  /** Whether a year had ended. */
  boolean ended(int earlier) {
    return AssessmentYear.ended(earlier, asOf);
  }

  /** Whether two reports are about the same year, as of the same day. */
  boolean sameAs(PublishedReport other) {
    return year == other.year && asOf.equals(other.asOf);
  }
}
