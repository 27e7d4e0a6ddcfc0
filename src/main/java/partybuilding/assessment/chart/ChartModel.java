package partybuilding.assessment.chart;

/** What a chart draws: its figures, as they are placed, and its words. */
public interface ChartModel {
  /** The words around the chart. */
  Caption caption();
}
