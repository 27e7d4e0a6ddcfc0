package partybuilding.assessment.chart.grade;

import java.awt.Color;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.score.Shares;

/** The parts of a bar of grades, from left to right and from dark to light. */
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

  /** The share of the votes, 0–1. */
  double of(Shares shares) {
    return share.applyAsDouble(shares);
  }

  /**
   * The whole percent printed for the part. The bounds between parts are rounded, not the parts, so
   * that the parts add up to 100.
   */
  long percent(Shares shares) {
    long good = Math.round(100 * shares.good());
    long upper = Math.round(100 * shares.goodOrFairlyGood());
    return switch (this) {
      case GOOD -> good;
      case FAIRLY_GOOD -> upper - good;
      case LOWER -> 100 - upper;
    };
  }

  String key() {
    return "grade." + name().toLowerCase(Locale.ROOT);
  }
}
