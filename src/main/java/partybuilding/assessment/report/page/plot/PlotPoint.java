package partybuilding.assessment.report.page.plot;

/**
 * A place in a plot.
 *
 * @param x share of the width
 * @param y share of the height, from the top
 */
public record PlotPoint(double x, double y) {}
