package partybuilding.assessment.facts.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;

/**
 * How a branch, as the report year sees it, reported in one year. Where predecessors were merged
 * since, what they do not agree on is empty.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param mode on site or in writing
 * @param partsGiven on how many of the four parts, 0 to 4
 * @param onsiteInTerm whether it reported on site in any year of the committee's term up to this
 *     one; empty where no file shows that it did and one of these years has no file
 * @param decidedGrade the grade that the committee decided
 * @param score the overall score of the ballots, 0–100; empty where it is withheld or missing
 * @param parts whether each part was given; what was not asked for is missing
 * @param newSecretary whether its secretary is another one than the year before; empty where one of
 *     the two years names none
 */
public record BranchDebrief(
    int year,
    String branch,
    Optional<DebriefMode> mode,
    OptionalInt partsGiven,
    Optional<Boolean> onsiteInTerm,
    Optional<Grade> decidedGrade,
    OptionalDouble score,
    Map<DebriefPart, Boolean> parts,
    Optional<Boolean> newSecretary) {
  public BranchDebrief {
    EnumMap<DebriefPart, Boolean> copy = new EnumMap<>(DebriefPart.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
  }

  /** Whether a part was given; empty where it was not asked for. */
  public Optional<Boolean> given(DebriefPart part) {
    return Optional.ofNullable(parts.get(part));
  }

  /** Whether it is known to have another secretary than the year before. */
  public boolean changedSecretary() {
    return newSecretary.orElse(false);
  }
}
