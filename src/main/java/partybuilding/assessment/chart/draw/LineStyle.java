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
  /** A dimension shown together with others; its dash differs as well as its colour. */
  public static LineStyle amongOthers(SeriesStyle style) {
    return new LineStyle(style.colour(), style.stroke(), style.marker());
  }

  /** A dimension shown alone. */
  public static LineStyle alone(SeriesStyle style) {
    return new LineStyle(style.colour(), Strokes.solid(2.2f), style.marker());
  }

  /** A reference line. */
  public static LineStyle behind() {
    return new LineStyle(Palette.GREY, Strokes.solid(1.4f), MarkerShape.NONE);
  }
}
