package partybuilding.assessment.report.page.branch;

import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

/**
 * A branch in one dimension.
 *
 * @param trace of all figures of the cell
 * @param score of the year; a dash where there is none
 * @param interval around the score; nothing where there is none
 * @param note why a figure is missing or to be read with care; empty where there is no such reason
 * @param movement against the year before
 */
public record ScoreCell(
    TableTrace trace, Printed score, Printed interval, String note, Movement movement) {
  /** A cell; a note shared by the whole row stands in the row instead. */
  static ScoreCell of(Optional<BranchScore> found, Optional<Note> shared, PageWording wording) {
    return found.map(score -> of(score, shared, wording)).orElseGet(() -> absent(wording));
  }

  private static ScoreCell of(BranchScore score, Optional<Note> shared, PageWording wording) {
    return new ScoreCell(
        TableTrace.of(score, wording),
        wording.score(score.score()),
        score.interval().map(ScoreCell::range).orElse(Printed.NOTHING),
        score.note().equals(shared) ? "" : note(score, wording),
        Movement.of(score.verdict(), score.change(), score.note(), wording));
  }

  private static Printed range(Interval interval) {
    String text = NumberText.scoreRange(interval.lower(), interval.upper());
    return Printed.of(text, "score_lower", "score_upper");
  }

  /** That of the score; the reason of a missing change stands beside the change. */
  private static String note(BranchScore score, PageWording wording) {
    return score.note().filter(note -> !note.ofChange()).map(wording::note).orElse("");
  }

  /** A copy without the reason of its movement, for places where it stands elsewhere. */
  ScoreCell withoutReason() {
    return new ScoreCell(trace, score, interval, note, movement.withoutReason());
  }

  private static ScoreCell absent(PageWording wording) {
    String dash = wording.text("absent");
    return new ScoreCell(
        TableTrace.NONE, Printed.words(dash), Printed.NOTHING, "", Movement.none(dash));
  }
}
