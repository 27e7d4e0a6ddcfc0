package partybuilding.assessment.contract;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one branch reported to a meeting. Who its secretary is, is not kept.
 *
 * @param branch the branch's id
 * @param mode on site or in writing
 * @param partsGiven on how many of the four parts it reported, 0 to 4; empty where the file does
 *     not ask for all four
 * @param decidedGrade the grade that the committee decided; empty where none is stated
 */
public record Debrief(
    String branch, DebriefMode mode, OptionalInt partsGiven, Optional<Grade> decidedGrade) {}
