package partybuilding.assessment.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.chart.style.Strokes;

/**
 * How a line is drawn.
 *
 * @param colour of line and markers
 * @param stroke of the line
 * @param marker of each year
 */
public record LineStyle(Color colour, BasicStroke stroke, MarkerShape marker) {
  /** A dimension among others, told apart by its dash too. */
  public static LineStyle amongOthers(SeriesStyle style) {
    return new LineStyle(style.colour(), style.stroke(), style.marker());
  }

  /** A dimension by itself. */
  public static LineStyle alone(SeriesStyle style) {
    return new LineStyle(style.colour(), Strokes.solid(2.2f), style.marker());
  }

  /** What others are compared with. */
  public static LineStyle behind() {
    return new LineStyle(Palette.GREY, Strokes.solid(1.4f), MarkerShape.NONE);
  }
}
