package partybuilding.assessment.chart.style;

import java.awt.Color;

/**
 * The three sizes of a chart's text; as wide as the text of an A4 page, the smallest prints at 7.5
 * points.
 */
public enum TextStyle {
  /** The finding. */
  TITLE(20f, true, Palette.TEXT),
  /** What is drawn. */
  SUBTITLE(15f, false, Palette.MUTED),
  /** Names on the chart. */
  NAME(15f, true, Palette.TEXT),
  /** Values and plain names on the chart. */
  VALUE(15f, false, Palette.TEXT),
  /** Names in narrow places. */
  SMALL_NAME(14f, true, Palette.TEXT),
  /** Axes, notes and the foot. */
  SMALL(14f, false, Palette.MUTED);

  private final float size;
  private final boolean bold;
  private final Color colour;

  TextStyle(float size, boolean bold, Color colour) {
    this.size = size;
    this.bold = bold;
    this.colour = colour;
  }

  public float size() {
    return size;
  }

  public boolean bold() {
    return bold;
  }

  public Color colour() {
    return colour;
  }

  /** From one baseline to the next. */
  public double leading() {
    return size * 1.45;
  }
}
