package partybuilding.assessment.chart.base;

import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.language.TableName;

/**
 * A chart that a report shows, before it is rendered.
 *
 * @param name its file name without extension
 * @param table of the same figures
 * @param caption its words
 * @param painter draws its body
 */
public record PlannedChart(String name, TableName table, Caption caption, Painter painter) {
  /** The name of a part of a chart, counted from 0; the first bears the chart's own. */
  public static String part(String name, int at) {
    return at == 0 ? name : name + "-" + (at + 1);
  }
}
