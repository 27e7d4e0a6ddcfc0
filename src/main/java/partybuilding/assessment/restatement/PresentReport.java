package partybuilding.assessment.restatement;

import java.util.Map;
import java.util.Set;

/**
 * The report about to be published, with what its comparison with earlier ones depends on.
 *
 * @param report the report
 * @param newestBreaks the year of each branch's last merger or split, where it had one
 * @param minimumGroups the minimum group by year
 * @param groupYears the years in which all figures appear by group
 */
public record PresentReport(
    PublishedReport report,
    Map<String, Integer> newestBreaks,
    Map<Integer, Integer> minimumGroups,
    Set<Integer> groupYears) {
  /** Copies everything. */
  public PresentReport {
    newestBreaks = Map.copyOf(newestBreaks);
    minimumGroups = Map.copyOf(minimumGroups);
    groupYears = Set.copyOf(groupYears);
  }

  /** Whether a branch was merged or split after a year, so that its cohorts hold other items. */
  boolean brokenAfter(int year, String branch) {
    return newestBreaks.getOrDefault(branch, year) > year;
  }

  /** Whether any branch was. */
  boolean anyBrokenAfter(int year) {
    return newestBreaks.values().stream().anyMatch(broken -> broken > year);
  }

  /** The minimum group of a year; the largest integer for a year that the report no longer has. */
  int minimumGroup(int year) {
    return minimumGroups.getOrDefault(year, Integer.MAX_VALUE);
  }
}
