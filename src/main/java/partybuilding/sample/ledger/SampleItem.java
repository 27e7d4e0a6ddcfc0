package partybuilding.sample.ledger;

import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.sample.college.SampleBranch;

/**
 * A problem on the ledger, with all that will become of it.
 *
 * @param id its number, the same in every file
 * @param branch the branch it was raised against
 * @param year the assessment that raised it
 * @param criticism what was found
 * @param source where it was found
 * @param course its states over time
 */
public record SampleItem(
    String id,
    SampleBranch branch,
    int year,
    Criticism criticism,
    ProblemSource source,
    ItemCourse course) {
  /** What is wanting. */
  public Problem problem() {
    return criticism.problem();
  }

  /** The number of the closed item that came back with it; empty for a new problem. */
  public String recurrenceOf() {
    return criticism.recurrenceOf();
  }

  /** Whether the file of a year states it: raised in that year, or unsettled when it began. */
  boolean standsIn(int fileYear) {
    return year == fileYear
        || (year < fileYear && !course.settledOn(AssessmentYear.lastDay(fileYear - 1)));
  }
}
