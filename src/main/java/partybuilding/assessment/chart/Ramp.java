package partybuilding.assessment.chart;

import java.awt.Color;

/** A scale of one hue from light to dark. */
record Ramp(Color light, Color middle, Color dark) {
  /** The scale of a dimension. */
  static Ramp of(Look look) {
    Color light = Palette.mix(Palette.PAPER, look.middle(), 0.16);
    return new Ramp(light, look.middle(), look.deep());
  }

  /** The colour of a share of the scale, 0..1. */
  Color at(double share) {
    double half = Math.max(0, Math.min(1, share)) * 2;
    return half < 1 ? Palette.mix(light, middle, half) : Palette.mix(middle, dark, half - 1);
  }

  /** The colours between which the charting library mixes. */
  Color[] stops() {
    return new Color[] {light, middle, dark};
  }
}
