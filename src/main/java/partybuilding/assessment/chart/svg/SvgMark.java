package partybuilding.assessment.chart.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.svg.SelectableText.MarkedPlace;

/**
 * Writes what readers can point at: an unseen disc that says its value and the row of the table it
 * stands in, and the group of everything that is about one subject.
 */
final class SvgMark {
  static final String END = "</g>";

  /** The radius, in points, of the area that reacts to a pointer. */
  private static final String RADIUS = "8";

  private SvgMark() {}

  static String of(MarkedPlace place, AffineTransform transform) {
    Point2D at = transform.transform(new Point2D.Double(place.x(), place.y()), null);
    DataPoint point = place.point();
    return "<circle"
        + attribute("cx", SvgPath.number(at.getX()))
        + attribute("cy", SvgPath.number(at.getY()))
        + attribute("r", RADIUS)
        + attribute("pointer-events", "all")
        + attribute("data-source", point.row())
        + attribute("data-cell", point.cells())
        + "><title>"
        + Svg.escaped(point.text())
        + "</title></circle>";
  }

  static String begin(Subject subject) {
    return "<g"
        + attribute("data-name", subject.name())
        + (subject.branch().isEmpty() ? "" : attribute("data-branch", subject.branch()))
        + ">";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Svg.escaped(value).replace("\"", "&quot;") + "\"";
  }
}
