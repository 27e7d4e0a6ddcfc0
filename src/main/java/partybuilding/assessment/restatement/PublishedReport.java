package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * One publication, without its tables.
 *
 * @param year the report's year
 * @param asOf the day the report is as of
 * @param branches the ids of its branches
 * @param basis what its figures rest on
 */
public record PublishedReport(int year, LocalDate asOf, Set<String> branches, Basis basis) {
  private static final int LAST_DAY = 31;

  public PublishedReport {
    branches = Set.copyOf(branches);
  }

  /** Whether the cohort of a year was judged for good. */
  boolean judged(int cohort) {
    return ended(cohort + 1);
  }

  /** Whether a year had ended. */
  boolean ended(int earlier) {
    return ended(earlier, asOf);
  }

  private static boolean ended(int year, LocalDate day) {
    return !LocalDate.of(year, Month.DECEMBER, LAST_DAY).isAfter(day);
  }

  /** Whether two reports are about the same year, as of the same day. */
  boolean sameAs(PublishedReport other) {
    return year == other.year && asOf.equals(other.asOf);
  }
}
