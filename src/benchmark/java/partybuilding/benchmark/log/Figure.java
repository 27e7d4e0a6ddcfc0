package partybuilding.benchmark.log;

import java.util.Locale;

/** A measured number as a page prints it. */
final class Figure {
  private static final double WITHOUT_DECIMALS = 100;
  private static final double WITH_ONE = 10;

  private Figure() {}

  /** About three digits. */
  static String of(double value) {
    int decimals = value >= WITHOUT_DECIMALS ? 0 : value >= WITH_ONE ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
