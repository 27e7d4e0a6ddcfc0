package partybuilding.assessment.intake.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;

/**
 * A debrief whose decided grade is still a word: what it means, the words of the whole file say.
 *
 * @param gradeWord its number in the grade vocabulary; empty where nothing is decided
 */
record DebriefDraft(
    String branch,
    DebriefMode mode,
    Optional<String> secretary,
    Map<DebriefPart, Boolean> parts,
    OptionalInt gradeWord) {
  /**
   * The debrief.
   *
   * @param ranks what each word of the vocabulary means in this file
   */
  Debrief decided(int[] ranks) {
    Optional<Grade> grade =
        gradeWord.stream().mapToObj(word -> Grade.ranked(ranks[word])).findFirst();
    return new Debrief(branch, mode, secretary, parts, grade);
  }
}
