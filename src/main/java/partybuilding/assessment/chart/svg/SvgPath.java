package partybuilding.assessment.chart.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Writes a shape as the data of a path, a tenth of a point exact: finer than any print. */
final class SvgPath {
  private static final String COMMANDS = "MLQCZ";
  private static final int TENTHS = 10;
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private final StringBuilder data = new StringBuilder();
  private char last;

  private SvgPath() {}

  /** The shape's outline after a transformation. */
  static String of(Shape shape, AffineTransform transform) {
    SvgPath path = new SvgPath();
    double[] places = new double[6];
    PathIterator steps = shape.getPathIterator(transform);
    for (; !steps.isDone(); steps.next()) {
      path.append(steps.currentSegment(places), places);
    }
    return path.data.toString();
  }

  private void append(int segment, double[] places) {
    char command = COMMANDS.charAt(segment);
    // A command that goes on need not be named again; a line from a start is named by it.
    boolean goesOn = command == last && command != 'M' && command != 'Z';
    data.append(goesOn ? ' ' : command);
    for (int i = 0; i < POINTS[segment] * 2; i++) {
      data.append(i == 0 ? "" : " ").append(number(places[i]));
    }
    last = command;
  }

  /** With at most one decimal. */
  static String number(double value) {
    long tenths = Math.round(value * TENTHS);
    long whole = Math.abs(tenths) / TENTHS;
    long rest = Math.abs(tenths) % TENTHS;
    String sign = tenths < 0 ? "-" : "";
    return rest == 0 ? sign + whole : sign + whole + "." + rest;
  }
}
