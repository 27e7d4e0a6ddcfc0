package partybuilding.assessment.chart;

import java.awt.Color;

/** The four sizes of a chart's text; a chart 1016 wide on A4 prints the smallest at 7 points. */
enum TextStyle {
  /** The finding. */
  TITLE(24f, true, Palette.INK),
  /** What is drawn. */
  SUBTITLE(16f, false, Palette.SOFT),
  /** Names on the chart. */
  NAME(15f, true, Palette.INK),
  /** Values and plain names on the chart. */
  VALUE(15f, false, Palette.INK),
  /** Names in narrow places. */
  SMALL_NAME(13f, true, Palette.INK),
  /** Axes, notes and the foot. */
  SMALL(13f, false, Palette.SOFT);

  private final float size;
  private final boolean bold;
  private final Color colour;

  TextStyle(float size, boolean bold, Color colour) {
    this.size = size;
    this.bold = bold;
    this.colour = colour;
  }

  float size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  Color colour() {
    return colour;
  }

  /** From one baseline to the next. */
  double leading() {
    return size * 1.45;
  }
}
