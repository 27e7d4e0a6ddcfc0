package partybuilding.assessment.chart;

import java.util.List;

/**
 * Panels side by side, all on the same axes.
 *
 * @param caption its words
 * @param years the horizontal axis of every panel
 * @param scores the vertical axis of every panel
 * @param panels in a fixed order
 * @param hidden what stands where a year is withheld
 */
record PanelsChart(
    Caption caption, YearAxis years, ScoreAxis scores, List<Panel> panels, String hidden) {
  PanelsChart {
    panels = List.copyOf(panels);
  }
}
