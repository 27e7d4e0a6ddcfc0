package partybuilding.assessment.chart;

import partybuilding.assessment.chart.base.PlannedChart;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.CaptionedChart;
import partybuilding.assessment.chart.draw.ChartBody;

/** Renders a planned chart: its lines and text now, its pixels when they are asked for. */
final class ChartRenderer {
  private ChartRenderer() {}

  static Picture render(PlannedChart planned) {
    Caption caption = planned.caption();
    ChartBody body = new ChartBody(planned.painter());
    return new Picture(
        planned.name(),
        planned.table(),
        caption.title(),
        caption.subtitle(),
        caption.foot(),
        caption.alternative(),
        new Drawing(caption, new CaptionedChart(caption, body), body));
  }
}
