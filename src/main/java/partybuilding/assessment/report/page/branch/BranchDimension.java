package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.plot.BandMark;
import partybuilding.assessment.report.page.plot.IntervalBar;
import partybuilding.assessment.report.page.plot.PlotAxis;

/**
 * A branch in one dimension of the report year, beside the college as a band.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param cell score, interval and movement
 * @param college the band in words
 * @param bar the score with its interval; empty where there is no score
 * @param band the middle half of the college's branches behind the bar; empty where it has none
 */
public record BranchDimension(
    String name,
    String style,
    ScoreCell cell,
    String college,
    Optional<IntervalBar> bar,
    Optional<BandMark> band) {
  /** One row per dimension, all bars on one axis. */
  public static List<BranchDimension> of(BranchFacts facts, PageInput input) {
    PlotAxis axis = axis(facts);
    return input.dimensions().stream().map(dimension -> of(dimension, axis, facts, input)).toList();
  }

  private static BranchDimension of(
      Dimension dimension, PlotAxis axis, BranchFacts facts, PageInput input) {
    PageWording wording = input.wording();
    Optional<BranchScore> score = facts.latest(dimension.id());
    Optional<CollegeBand> band = facts.findBand(facts.own().year(), dimension.id());
    return new BranchDimension(
        wording.name(dimension),
        input.style(dimension),
        ScoreCell.of(score, Optional.empty(), wording),
        band.map(b -> words(b, wording)).orElse(wording.text("absent")),
        score.filter(s -> s.score().isPresent()).map(s -> IntervalBar.of(s, axis)),
        band.map(b -> BandMark.of(b, axis)));
  }

  /** The axis that all bars share. */
  public static PlotAxis axis(BranchFacts facts) {
    int year = facts.own().year();
    return PlotAxis.covering(
        facts.own().scores().branches().stream().filter(score -> score.year() == year).toList(),
        facts.bands().stream().filter(band -> band.year() == year).toList());
  }

  private static String words(CollegeBand band, PageWording wording) {
    return wording.text(
        "branch.band",
        Map.of(
            "branches", NumberText.count(band.branches()),
            "lower", NumberText.score(band.quartiles().lower()),
            "upper", NumberText.score(band.quartiles().upper()),
            "median", NumberText.score(band.quartiles().median())));
  }
}
