package partybuilding.assessment.restatement;

import java.util.Map;
import java.util.Set;

/**
 * The fixed figures about to be published, with what decides how they may be held against earlier
 * ones.
 *
 * @param published the figures
 * @param newestBreaks the year of each branch's last merger or split, where it had one
 * @param minimumGroups the minimum group by year
 * @param groupYears the years in which all figures appear by group
 */
public record PresentFigures(
    PublishedFigures published,
    Map<String, Integer> newestBreaks,
    Map<Integer, Integer> minimumGroups,
    Set<Integer> groupYears) {
  /** Copies everything. */
  public PresentFigures {
    newestBreaks = Map.copyOf(newestBreaks);
    minimumGroups = Map.copyOf(minimumGroups);
    groupYears = Set.copyOf(groupYears);
  }

  /** Whether a branch was merged or split after a year, so that its cohorts hold other items. */
  boolean brokenAfter(int year, String branch) {
    return newestBreaks.getOrDefault(branch, year) > year;
  }

  /** The minimum group of a year; of a year that is gone, no number suffices. */
  int minimumGroup(int year) {
    return minimumGroups.getOrDefault(year, Integer.MAX_VALUE);
  }
}
