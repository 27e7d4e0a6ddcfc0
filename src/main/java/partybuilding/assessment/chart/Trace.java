package partybuilding.assessment.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How a line is drawn.
 *
 * @param colour of line and markers
 * @param stroke of the line
 * @param marker of each year
 */
record Trace(Color colour, BasicStroke stroke, Marker marker) {
  /** A dimension among others, told apart by its dash too. */
  static Trace amongOthers(Look look) {
    return new Trace(look.colour(), look.stroke(), look.marker());
  }

  /** A dimension by itself. */
  static Trace alone(Look look) {
    return new Trace(look.colour(), Pens.solid(2.2f), look.marker());
  }

  /** What others are compared with. */
  static Trace behind() {
    return new Trace(Palette.GREY, Pens.solid(1.4f), SeriesMarkers.NONE);
  }
}
