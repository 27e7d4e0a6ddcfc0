package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.score.Note;

/**
 * A branch in one dimension.
 *
 * @param score of the year; a dash where there is none
 * @param details interval, and why something is missing or must be known
 * @param movement against the year before
 */
public record ScoreCell(String score, List<String> details, Movement movement) {
  /** Copies the details. */
  public ScoreCell {
    details = List.copyOf(details);
  }

  /** A cell; the note it shares with its whole row is the row's to say. */
  static ScoreCell of(Optional<BranchScore> found, Optional<Note> shared, Wording wording) {
    return found.map(score -> of(score, shared, wording)).orElseGet(() -> absent(wording));
  }

  private static ScoreCell of(BranchScore score, Optional<Note> shared, Wording wording) {
    List<String> details = new ArrayList<>();
    score.interval().ifPresent(interval -> details.add(Numbers.interval(interval)));
    if (!score.note().equals(shared)) {
      score.note().ifPresent(note -> details.add(wording.note(note)));
    }
    return new ScoreCell(
        wording.score(score.score(), Optional.empty()),
        details,
        Movement.of(score.verdict(), score.change(), wording));
  }

  private static ScoreCell absent(Wording wording) {
    Movement none = new Movement("none", "", "", wording.text("absent"));
    return new ScoreCell(wording.text("absent"), List.of(), none);
  }
}
