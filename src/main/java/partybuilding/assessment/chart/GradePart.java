package partybuilding.assessment.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.score.Shares;

/** What a bar of grades is made of, from left to right, dark to light. */
enum GradePart {
  GOOD(0x12436D, Shares::good),
  FAIRLY_GOOD(0x6BACE6, Shares::fairlyGood),
  LOWER(0xFFD0B0, Shares::lower);

  private final Color colour;
  private final ToDoubleFunction<Shares> share;

  GradePart(int colour, ToDoubleFunction<Shares> share) {
    this.colour = new Color(colour);
    this.share = share;
  }

  Color colour() {
    return colour;
  }

  /** 0..1. */
  double of(Shares shares) {
    return share.applyAsDouble(shares);
  }

  String key() {
    return "grade." + name().toLowerCase(Locale.ROOT);
  }
}
