package partybuilding.assessment.chart;

import java.util.Locale;
import partybuilding.assessment.score.Interval;

/** How scores are written, whatever the language. */
final class Figures {
  private Figures() {}

  static String score(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String range(Interval interval) {
    return score(interval.lower()) + "–" + score(interval.upper());
  }
}
