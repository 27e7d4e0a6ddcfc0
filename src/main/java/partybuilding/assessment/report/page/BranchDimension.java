package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.BranchFacts;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.CollegeBand;
import partybuilding.assessment.contract.Dimension;

/**
 * A branch in one dimension of the report year, beside the college as a band.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param cell score, interval and movement
 * @param college the band in words
 * @param bar score and band drawn; empty where there is no score
 */
public record BranchDimension(
    String name, String style, ScoreCell cell, String college, Optional<BandBar> bar) {
  /** One a dimension, all bars on one axis. */
  static List<BranchDimension> of(BranchFacts facts, Material material) {
    List<BranchDimension> rows = new ArrayList<>();
    for (Dimension dimension : material.dimensions()) {
      rows.add(of(dimension, facts, material));
    }
    return rows;
  }

  private static BranchDimension of(Dimension dimension, BranchFacts facts, Material material) {
    Wording wording = material.wording();
    Optional<BranchScore> score = facts.latest(dimension.id());
    Optional<CollegeBand> band = facts.findBand(facts.own().year(), dimension.id());
    return new BranchDimension(
        wording.name(dimension),
        Card.style(dimension, material),
        ScoreCell.of(score, Optional.empty(), wording),
        band.map(b -> words(b, wording)).orElse(wording.text("absent")),
        score.filter(s -> s.score().isPresent()).map(s -> BandBar.of(s, band, axis(facts))));
  }

  /** The stretch that the bars share; there is one wherever there is a score. */
  static BandBar.Axis axis(BranchFacts facts) {
    int year = facts.own().year();
    return BandBar.Axis.covering(
        facts.own().scores().stream().filter(score -> score.year() == year).toList(),
        facts.bands().stream().filter(band -> band.year() == year).toList());
  }

  private static String words(CollegeBand band, Wording wording) {
    return wording.text(
        "branch.band",
        Map.of(
            "branches", Numbers.count(band.branches()),
            "lower", Numbers.score(band.quartiles().lower()),
            "upper", Numbers.score(band.quartiles().upper()),
            "median", Numbers.score(band.quartiles().median())));
  }
}
