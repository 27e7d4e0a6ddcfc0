package partybuilding.assessment.report.table.score;

import java.util.Optional;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.facts.standing.Separation;

/**
 * The college's score with whether its branches differ.
 *
 * @param college in a year and dimension
 * @param separation of its branches, where they are compared
 * @param visible the smallest change that the ballots can show, where there is one
 */
public record CollegeRow(
    CollegeScore college, Optional<Separation> separation, Optional<VisibleChange> visible) {
  Optional<String> ceiling() {
    return separation.flatMap(Separation::ceiling).map(Ceiling::code);
  }

  Optional<Heterogeneity> heterogeneity() {
    return separation.flatMap(Separation::heterogeneity);
  }
}
