package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.DebriefMode;

/**
 * How a branch, as the report year sees it, reported in one year. Where predecessors were merged
 * since, what they do not agree on is empty.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param mode on site or in writing
 * @param parts on which of the four parts
 * @param onsiteInTerm whether it reported on site in any year of the committee's term up to this
 *     one; empty where no file shows that it did and one of these years has no file
 * @param decidedGrade the grade that the committee decided
 * @param score the overall score of the ballots, 0–100; empty where it is withheld or missing
 * @param newSecretary whether its secretary is another one than the year before; empty where one of
 *     the two years names none
 */
public record BranchDebrief(
    int year,
    String branch,
    Optional<DebriefMode> mode,
    ReportedParts parts,
    Optional<Boolean> onsiteInTerm,
    Optional<Grade> decidedGrade,
    OptionalDouble score,
    Optional<Boolean> newSecretary) {
  /** Whether it is known to have another secretary than the year before. */
  public boolean changedSecretary() {
    return newSecretary.orElse(false);
  }
}
