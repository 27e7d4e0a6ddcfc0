package partybuilding.assessment.report.page.plot;

/**
 * A score in a plot.
 *
 * @param at its place
 * @param lower how far down its interval reaches; the score's own place where it has none
 * @param upper how far up
 * @param value what it says to those who point at it
 */
public record PlotMark(PlotPoint at, double lower, double upper, PlotValue value) {}
