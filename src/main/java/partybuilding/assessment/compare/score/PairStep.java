package partybuilding.assessment.compare.score;

import java.util.Optional;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.Note;

/**
 * The step between two years, before it has its word.
 *
 * @param years the two
 * @param branch the branch's id, or {@link PairChange#COLLEGE}
 * @param dimension the dimension's id
 * @param step what can be tested
 * @param note why something is missing, or what must be known beside it
 */
record PairStep(
    PairYears years, String branch, String dimension, YearStep step, Optional<Note> note) {
  /** A step that cannot be taken. */
  static PairStep none(PairYears years, String branch, String dimension, Verdict why, Note note) {
    return new PairStep(years, branch, dimension, YearStep.none(why), Optional.of(note));
  }

  /** The step with its word, and why it is not another. */
  PairChange named(Verdict word, Optional<Note> reason, PairChange.Tests family) {
    return new PairChange(
        years.from(),
        years.to(),
        branch,
        dimension,
        new JudgedChange(step.change(), word),
        family,
        step.note(note, reason));
  }
}
