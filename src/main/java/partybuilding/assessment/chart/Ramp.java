package partybuilding.assessment.chart;

import java.awt.Color;

/** A scale of one hue from light to dark. */
record Ramp(Color light, Color dark) {
  /** The scale of a dimension. */
  static Ramp of(Look look) {
    return new Ramp(Palette.mix(Palette.PAPER, look.colour(), 0.1), look.deep());
  }

  /** The colour of a share of the scale, 0..1. */
  Color at(double share) {
    return Palette.mix(light, dark, Math.max(0, Math.min(1, share)));
  }

  Color[] ends() {
    return new Color[] {light, dark};
  }
}
