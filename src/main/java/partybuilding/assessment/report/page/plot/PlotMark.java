package partybuilding.assessment.report.page.plot;

import partybuilding.assessment.chart.draw.DataPoint;

/**
 * A score in a plot.
 *
 * @param at its place
 * @param lower how far down its interval reaches; the score's own place where it has none
 * @param upper how far up
 * @param value the value shown to readers who point at it
 */
public record PlotMark(PlotPoint at, double lower, double upper, DataPoint value) {}
