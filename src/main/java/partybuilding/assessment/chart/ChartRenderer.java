package partybuilding.assessment.chart;

import partybuilding.assessment.chart.base.PlannedChart;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.CaptionedChart;

/** Renders a planned chart as SVG at once, and as PNG at its first use. */
final class ChartRenderer {
  private ChartRenderer() {}

  static Picture render(PlannedChart planned) {
    Caption caption = planned.caption();
    return new Picture(
        planned.name(),
        planned.table(),
        caption.title(),
        caption.subtitle(),
        caption.foot(),
        caption.alternative(),
        new Drawing(caption, CaptionedChart.of(caption, planned.painter())));
  }
}
