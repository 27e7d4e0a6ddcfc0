package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.score.Note;

/**
 * A branch in one dimension.
 *
 * @param trace of all figures of the cell
 * @param score of the year; a dash where there is none
 * @param details interval, and notes about missing figures or caveats
 * @param movement against the year before
 */
public record ScoreCell(TableTrace trace, Printed score, List<Printed> details, Movement movement) {
  public ScoreCell {
    details = List.copyOf(details);
  }

  /** A cell; a note shared by the whole row stands in the row instead. */
  static ScoreCell of(Optional<BranchScore> found, Optional<Note> shared, PageWording wording) {
    return found.map(score -> of(score, shared, wording)).orElseGet(() -> absent(wording));
  }

  private static ScoreCell of(BranchScore score, Optional<Note> shared, PageWording wording) {
    List<Printed> details = new ArrayList<>();
    score
        .interval()
        .map(
            i ->
                Printed.of(
                    NumberText.scoreRange(i.lower(), i.upper()), "score_lower", "score_upper"))
        .ifPresent(details::add);
    if (!score.note().equals(shared)) {
      score
          .note()
          .filter(n -> !n.ofChange())
          .ifPresent(note -> details.add(Printed.words(wording.note(note))));
    }
    return new ScoreCell(
        TableTrace.of(score, wording),
        wording.score(score.score()),
        details,
        Movement.of(score.verdict(), score.change(), score.note(), wording));
  }

  /** A copy without the reason of its movement, for places where it stands elsewhere. */
  ScoreCell withoutReason() {
    return new ScoreCell(trace, score, details, movement.withoutReason());
  }

  private static ScoreCell absent(PageWording wording) {
    String dash = wording.text("absent");
    return new ScoreCell(TableTrace.NONE, Printed.words(dash), List.of(), Movement.none(dash));
  }
}
