package partybuilding.assessment.report.page.plot;

import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Interval;

/**
 * A score with its interval before the band of the college, as places on a bar 0 to 100 wide.
 *
 * @param score where the score stands
 * @param lower where its interval begins; where the score stands if it has none
 * @param width of the interval
 * @param half where the band begins; empty where there is none
 * @param halfWidth of the band
 * @param median where the band's median stands
 */
public record BandBar(
    String score, String lower, String width, String half, String halfWidth, String median) {
  public static BandBar of(BranchScore score, Optional<CollegeBand> band, PlotAxis axis) {
    double at = score.score().orElseThrow();
    Interval own = score.interval().orElseGet(() -> new Interval(at, at));
    return new BandBar(
        axis.place(at),
        axis.place(own.lower()),
        axis.width(own),
        band.map(b -> axis.place(b.quartiles().lower())).orElse(""),
        band.map(b -> axis.width(quartiles(b))).orElse(""),
        band.map(b -> axis.place(b.quartiles().median())).orElse(""));
  }

  private static Interval quartiles(CollegeBand band) {
    return new Interval(band.quartiles().lower(), band.quartiles().upper());
  }
}
