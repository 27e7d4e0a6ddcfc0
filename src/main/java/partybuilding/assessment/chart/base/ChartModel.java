package partybuilding.assessment.chart.base;

import partybuilding.assessment.chart.draw.Caption;

/** What a chart draws: its figures, as they are placed, and its words. */
public interface ChartModel {
  /** The words around the chart. */
  Caption caption();
}
