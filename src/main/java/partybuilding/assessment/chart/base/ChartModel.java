package partybuilding.assessment.chart.base;

import partybuilding.assessment.chart.draw.Caption;

/** The content of a chart: the figures that it shows, and its words. */
public interface ChartModel {
  /** The words around the chart. */
  Caption caption();
}
