package partybuilding.assessment.report.page.standing;

import java.util.Optional;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.Movement.Evidence;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.score.inference.Interval;

/**
 * The position of a branch in one dimension.
 *
 * @param trace of all figures of the cell
 * @param effect points above or below the average; a dash where there is none
 * @param interval of the effect; empty where there is none
 * @param position in a word, or why there is none
 * @param meaning of a position that is flagged, as a sentence; empty for any other
 * @param reason why it is not flagged although its interval excludes 0; otherwise empty
 * @param change of the effect since the year before
 */
public record PlaceCell(
    TableTrace trace,
    Printed effect,
    Printed interval,
    String position,
    String meaning,
    String reason,
    Movement change) {
  public static PlaceCell of(Optional<AdjustedScore> score, PageWording wording) {
    return score.map(s -> of(s, wording)).orElseGet(() -> absent(wording));
  }

  private static PlaceCell of(AdjustedScore score, PageWording wording) {
    String dash = wording.text("absent");
    return new PlaceCell(
        TableTrace.of(score, wording),
        score
            .adjustment()
            .map(a -> Printed.of(NumberText.change(a.effect()), "effect"))
            .orElse(Printed.words(dash)),
        score
            .adjustment()
            .flatMap(AdjustedScore.Adjustment::interval)
            .map(i -> interval(i, wording))
            .orElse(Printed.NOTHING),
        score
            .position()
            .map(p -> wording.text("position." + p.code()))
            .orElse(score.note().map(wording::note).orElse("")),
        meaning(score.position(), wording),
        reason(score, wording),
        movement(score.change(), wording));
  }

  private static String reason(AdjustedScore score, PageWording wording) {
    return score
        .adjustment()
        .filter(a -> score.position().equals(Optional.of(Position.NOT_DISTINGUISHABLE)))
        .map(a -> wording.reason(a.effect(), a.interval()))
        .orElse("");
  }

  private static Printed interval(Interval interval, PageWording wording) {
    return Printed.of(wording.effect(interval), "effect_lower", "effect_upper");
  }

  private static String meaning(Optional<Position> position, PageWording wording) {
    return position
        .filter(p -> p != Position.NOT_DISTINGUISHABLE)
        .map(p -> wording.text("position.meaning." + p.code()))
        .orElse("");
  }

  private static Movement movement(StandingChange change, PageWording wording) {
    Printed interval =
        change
            .interval()
            .map(wording::effect)
            .map(i -> Printed.of(i, "standing_change_lower", "standing_change_upper"))
            .orElse(Printed.NOTHING);
    String reason = wording.reason(change.difference().orElse(0), change.interval());
    return Movement.of(
        change.verdict(), new Evidence(difference(change), interval, reason), wording);
  }

  private static Printed difference(StandingChange change) {
    return change.difference().isEmpty()
        ? Printed.NOTHING
        : Printed.of(NumberText.change(change.difference().getAsDouble()), "standing_change");
  }

  private static PlaceCell absent(PageWording wording) {
    String dash = wording.text("absent");
    return new PlaceCell(
        TableTrace.NONE, Printed.words(dash), Printed.NOTHING, "", "", "", Movement.none(dash));
  }

  boolean flagged() {
    return !meaning.isEmpty() || change.flagged();
  }
}
