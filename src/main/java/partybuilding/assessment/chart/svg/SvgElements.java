package partybuilding.assessment.chart.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import partybuilding.assessment.chart.svg.SelectableText.MarkedPlace;
import partybuilding.assessment.chart.svg.SelectableText.SubjectBound;

/** Collects the elements of an SVG drawing. */
final class SvgElements {
  private static final float MITER = 4f;
  private static final int OPAQUE = 255;

  private final StringBuilder elements = new StringBuilder();

  /** Consecutive lines of one stroke, which are written as one element. */
  private final StringBuilder lines = new StringBuilder();

  private String stroke = "";

  /** All elements in one group with their common attributes. */
  String shapes() {
    finishLines();
    return "<g fill=\"none\" font-family=\"" + SvgText.FAMILY + "\">" + elements + "</g>";
  }

  void draw(Shape shape, SvgState state) {
    float half = state.stroke().getLineWidth() / 2;
    if (state.colour().getAlpha() == 0 || isOutside(shape, half, state)) {
      return;
    }
    String path = SvgPath.of(shape, state.transform());
    String attributes = stroke(state.colour(), state.stroke());
    if (isCut(shape, half, state)) {
      add(cut("<path d=\"" + path + "\"" + attributes + "/>", state));
      return;
    }
    // Lines that let each other through would be darker where they cross.
    if (!attributes.equals(stroke) || state.colour().getAlpha() < OPAQUE) {
      finishLines();
      stroke = attributes;
    }
    lines.append(path);
  }

  void fill(Shape shape, SvgState state) {
    if (state.colour().getAlpha() == 0 || isOutside(shape, 0, state)) {
      return;
    }
    String path = SvgPath.of(shape, state.transform());
    String element = "<path d=\"" + path + "\"" + paint("fill", state.colour()) + "/>";
    add(isCut(shape, 0, state) ? cut(element, state) : element);
  }

  void write(double x, double y, SvgState state) {
    add(SvgText.of(state.label().orElseThrow(), state.transform(), x, y));
  }

  void mark(MarkedPlace place, SvgState state) {
    add(SvgMark.of(place, state.transform()));
  }

  void bound(SubjectBound bound) {
    add(bound.subject().map(SvgMark::begin).orElse(SvgMark.END));
  }

  private void add(String element) {
    finishLines();
    elements.append(element);
  }

  private void finishLines() {
    if (lines.length() > 0) {
      elements.append("<path d=\"").append(lines).append('"').append(stroke).append("/>");
      lines.setLength(0);
    }
    stroke = "";
  }

  private static boolean isOutside(Shape shape, float half, SvgState state) {
    return state.clip().filter(clip -> !clip.intersects(bounds(shape, half, state))).isPresent();
  }

  private static boolean isCut(Shape shape, float half, SvgState state) {
    return state.clip().filter(clip -> !clip.contains(bounds(shape, half, state))).isPresent();
  }

  /** With the width of its line; a straight line by itself would have no area. */
  private static Rectangle2D bounds(Shape shape, float half, SvgState state) {
    Rectangle2D bare = state.transform().createTransformedShape(shape).getBounds2D();
    double around = Math.max(half, 0.05);
    return new Rectangle2D.Double(
        bare.getX() - around,
        bare.getY() - around,
        bare.getWidth() + 2 * around,
        bare.getHeight() + 2 * around);
  }

  /** An inner drawing shows nothing beyond its edges, and unlike a clipping path it needs no id. */
  private static String cut(String element, SvgState state) {
    Rectangle2D clip = state.clip().orElseThrow();
    String x = SvgPath.number(clip.getX());
    String y = SvgPath.number(clip.getY());
    String width = SvgPath.number(clip.getWidth());
    String height = SvgPath.number(clip.getHeight());
    return String.format(
        Locale.ROOT,
        "<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" viewBox=\"%s %s %s %s\">%s</svg>",
        x,
        y,
        width,
        height,
        x,
        y,
        width,
        height,
        element);
  }

  private static String stroke(Color colour, BasicStroke stroke) {
    StringBuilder attributes = new StringBuilder(paint("stroke", colour));
    attributes.append(" stroke-width=\"").append(decimal(stroke.getLineWidth())).append('"');
    if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = stroke.getEndCap() == BasicStroke.CAP_ROUND;
      attributes.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
    }
    if (stroke.getLineJoin() != BasicStroke.JOIN_MITER) {
      boolean round = stroke.getLineJoin() == BasicStroke.JOIN_ROUND;
      attributes.append(" stroke-linejoin=\"").append(round ? "round" : "bevel").append('"');
    } else if (stroke.getMiterLimit() != MITER) {
      attributes
          .append(" stroke-miterlimit=\"")
          .append(decimal(stroke.getMiterLimit()))
          .append('"');
    }
    return attributes.append(dashes(stroke)).toString();
  }

  private static String dashes(BasicStroke stroke) {
    float[] dashes = stroke.getDashArray();
    if (dashes == null) {
      return "";
    }
    StringBuilder list = new StringBuilder();
    for (float dash : dashes) {
      list.append(list.length() == 0 ? "" : " ").append(decimal(dash));
    }
    return " stroke-dasharray=\"" + list + "\"";
  }

  private static String decimal(double value) {
    return SvgPath.number(value);
  }

  private static String paint(String attribute, Color colour) {
    String solid =
        String.format(Locale.ROOT, " %s=\"%s\"", attribute, SvgColour.hexadecimal(colour));
    return colour.getAlpha() == OPAQUE
        ? solid
        : solid
            + String.format(
                Locale.ROOT,
                " %s-opacity=\"%.2f\"",
                attribute,
                colour.getAlpha() / (double) OPAQUE);
  }
}
