package partybuilding.assessment.report.page.pair;

import java.util.Optional;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.plot.IntervalBar;
import partybuilding.assessment.report.page.plot.PlotAxis;

/**
 * A branch's score in one of the two years.
 *
 * @param trace of its figures
 * @param score a dash where there is none
 * @param interval empty where it has none
 * @param reason why something is missing; empty where nothing is
 * @param mark the score drawn; empty where there is none
 */
public record PairScore(
    TableTrace trace, Printed score, Printed interval, String reason, Optional<PairMark> mark) {
  /**
   * A score as it is drawn.
   *
   * @param bar its place and its interval's
   * @param value the value shown to readers who point at it
   */
  public record PairMark(IntervalBar bar, DataPoint value) {}

  static PairScore of(Optional<BranchScore> found, PlotAxis axis, PageWording wording) {
    return found
        .map(score -> of(score, axis, wording))
        .orElseGet(
            () ->
                new PairScore(
                    TableTrace.NONE,
                    Printed.words(wording.text("absent")),
                    Printed.NOTHING,
                    "",
                    Optional.empty()));
  }

  private static PairScore of(BranchScore score, PlotAxis axis, PageWording wording) {
    return new PairScore(
        TableTrace.of(score, wording),
        wording.score(score.score()),
        score
            .interval()
            .map(i -> NumberText.scoreRange(i.lower(), i.upper()))
            .map(range -> Printed.of(range, "score_lower", "score_upper"))
            .orElse(Printed.NOTHING),
        reason(score, wording),
        score.score().isPresent() ? Optional.of(mark(score, axis)) : Optional.empty());
  }

  /** The note of a score if it explains a missing figure; otherwise empty. */
  static String reason(BranchScore score, PageWording wording) {
    return score.interval().isPresent()
        ? ""
        : score.note().filter(note -> !note.ofChange()).map(wording::note).orElse("");
  }

  private static PairMark mark(BranchScore score, PlotAxis axis) {
    return new PairMark(IntervalBar.of(score, axis), DataPoint.of(score));
  }
}
