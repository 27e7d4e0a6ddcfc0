package partybuilding.assessment.report.page.plot;

import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Interval;

/**
 * The middle half of the college's branches, as places 0–100 along an axis.
 *
 * @param lower where the lower quartile stands
 * @param width from the lower quartile to the upper
 * @param median where the median stands
 */
public record BandMark(String lower, String width, String median) {
  public static BandMark of(CollegeBand band, PlotAxis axis) {
    double lower = band.quartiles().lower();
    return new BandMark(
        axis.place(lower),
        axis.width(new Interval(lower, band.quartiles().upper())),
        axis.place(band.quartiles().median()));
  }
}
