package partybuilding.assessment.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The look of a dimension on every chart. Besides their colour dimensions differ in marker and
 * dash, because in grey print the first and the third colour look alike.
 */
public enum SeriesStyle {
  FIRST(0x12436D, 0x12436D, MarkerShape.CIRCLE),
  SECOND(0x28A197, 0x176D66, MarkerShape.SQUARE, 9f, 5f),
  THIRD(0x801650, 0x801650, MarkerShape.DIAMOND, 2.5f, 4.5f),
  FOURTH(0xF46A25, 0xB3410B, MarkerShape.TRIANGLE_UP, 12f, 4f, 2.5f, 4f);

  private static final List<SeriesStyle> ALL = List.of(values());

  private final Color colour;
  private final Color deep;
  private final MarkerShape marker;
  private final float[] dash;

  SeriesStyle(int colour, int deep, MarkerShape marker, float... dash) {
    this.colour = new Color(colour);
    this.deep = new Color(deep);
    this.marker = marker;
    this.dash = dash;
  }

  /** The look of the dimension at that place in the rules. */
  public static SeriesStyle of(int place) {
    return ALL.get(place % ALL.size());
  }

  /** Of lines and markers. */
  public Color colour() {
    return colour;
  }

  /** Of text. */
  public Color deep() {
    return deep;
  }

  /** Of a year. */
  public MarkerShape marker() {
    return marker;
  }

  /** The line in charts of several dimensions. */
  public BasicStroke stroke() {
    return dash.length == 0
        ? Strokes.solid(2.6f)
        : Strokes.dashed(2.6f, Arrays.copyOf(dash, dash.length));
  }
}
