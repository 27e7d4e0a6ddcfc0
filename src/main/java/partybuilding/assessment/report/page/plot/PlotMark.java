package partybuilding.assessment.report.page.plot;

import partybuilding.assessment.chart.draw.DataPoint;

/**
 * A score in a plot.
 *
 * @param at its place
 * @param lower the lower end of its interval; the score's own place if it has none
 * @param upper the upper end
 * @param value the value shown to readers who point at it
 */
public record PlotMark(PlotPoint at, double lower, double upper, DataPoint value) {}
