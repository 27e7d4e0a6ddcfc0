package partybuilding.assessment.chart.style;

import java.awt.Color;

/** A scale of one hue from light to dark. */
public record ColourScale(Color light, Color middle, Color dark) {
  /** The scale of a dimension. */
  public static ColourScale of(SeriesStyle style) {
    Color light = Palette.mix(Palette.BACKGROUND, style.middle(), 0.16);
    return new ColourScale(light, style.middle(), style.deep());
  }

  /** The colour of a share of the scale, 0..1. */
  public Color at(double share) {
    double half = Math.max(0, Math.min(1, share)) * 2;
    return half < 1 ? Palette.mix(light, middle, half) : Palette.mix(middle, dark, half - 1);
  }

  /** The colours between which the charting library mixes. */
  public Color[] stops() {
    return new Color[] {light, middle, dark};
  }
}
