package partybuilding.assessment.chart.base;

import java.util.Locale;
import partybuilding.assessment.score.inference.Interval;

/** How scores are written, whatever the language. */
public final class ChartNumbers {
  private ChartNumbers() {}

  public static String score(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  /** With its sign, and a true minus. */
  public static String signed(double figure) {
    String printed = String.format(Locale.ROOT, "%+.1f", figure);
    return printed.replace("+0.0", "0.0").replace("-0.0", "0.0").replace('-', '\u2212');
  }

  /** A correlation, with its sign and a true minus. */
  public static String correlation(double value) {
    String printed = String.format(Locale.ROOT, "%+.2f", value);
    return printed.replace('-', '\u2212');
  }

  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  public static String range(Interval interval) {
    return score(interval.lower()) + "–" + score(interval.upper());
  }
}
