package partybuilding.assessment.language;

import java.util.Locale;

/**
 * Prints numbers with a fixed number of decimals, with the very characters of the platform's
 * formatter, which reads its pattern anew each time and takes ten times as long. Close to a tie,
 * where it matters how a figure is rounded, and where the figure without its point reaches a
 * milliard, it is still the one that prints.
 */
public final class FixedPoint {
  private static final long[] SCALES = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final double GREATEST = 1e9;

  /** Far more than the product of a figure and a scale can be wrong. */
  private static final double DOUBTFUL = 1e-5;

  private FixedPoint() {}

  /** The figure with at most six decimals. */
  public static String of(double figure, int decimals) {
    double scaled = Math.abs(figure) * SCALES[decimals];
    double whole = Math.floor(scaled);
    boolean sure = Math.abs(scaled - whole - 0.5) > DOUBTFUL && scaled < GREATEST;
    return sure
        ? sign(figure) + printed(Math.round(scaled), decimals)
        : String.format(Locale.ROOT, "%." + decimals + "f", figure);
  }

  /** The same with its sign even where it is a plus. */
  public static String signed(double figure, int decimals) {
    String printed = of(figure, decimals);
    return printed.startsWith("-") || Double.isNaN(figure) ? printed : "+" + printed;
  }

  /** A nought may be negative, and is printed so. */
  private static String sign(double figure) {
    return Double.doubleToRawLongBits(figure) < 0 ? "-" : "";
  }

  private static String printed(long scaled, int decimals) {
    long scale = SCALES[decimals];
    String whole = Long.toString(scaled / scale);
    return decimals == 0 ? whole : whole + "." + Long.toString(scale + scaled % scale).substring(1);
  }
}
