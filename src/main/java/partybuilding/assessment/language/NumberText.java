package partybuilding.assessment.language;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How figures are printed: one decimal, a true minus sign, no comma below 10,000. A range is a–b;
 * where an end bears a sign the dash would run into it, and a word stands between: −0.1 至 3.8.
 */
public final class NumberText {
  private static final String MINUS = "\u2212";
  private static final String DASH = "\u2013";
  private static final double TOP = 100;

  /** From this many items on a share deserves a decimal. */
  private static final long MANY = 100;

  /** Counts of up to four digits have no comma (GB/T 15835). */
  private static final long TEN_THOUSAND = 10_000;

  private NumberText() {}

  public static String count(long count) {
    return Math.abs(count) < TEN_THOUSAND
        ? Long.toString(count)
        : String.format(Locale.ROOT, "%,d", count);
  }

  /** A part of a number of things: {@code 63/81}. */
  public static String countOf(long part, long all) {
    return count(part) + "/" + count(all);
  }

  public static String score(double score) {
    return minus(FixedPoint.of(score, 1));
  }

  public static String change(double difference) {
    String printed = minus(FixedPoint.signed(difference, 1));
    return printed.equals("+0.0") ? "0.0" : printed;
  }

  /** The ends of a score's interval; what lies beyond the scale is printed as its end. */
  public static String scoreRange(double lower, double upper) {
    return score(Math.max(0, lower)) + DASH + score(Math.min(TOP, upper));
  }

  /** Two printed ends; {@code apart} is the word that stands between them where one has a sign. */
  public static String range(String lower, String upper, String apart) {
    return lower + (signed(lower) || signed(upper) ? apart : DASH) + upper;
  }

  private static boolean signed(String printed) {
    return printed.startsWith(MINUS) || printed.startsWith("+");
  }

  /** A share of {@code of} items. */
  public static String share(double share, long of) {
    return FixedPoint.of(TOP * share, of < MANY ? 0 : 1) + "%";
  }

  /** A share of so few items that it deserves no decimal. */
  public static String percent(double share) {
    return share(share, 0);
  }

  /** Half days are the middle between two ages. */
  public static String days(double days) {
    return days == Math.rint(days) ? count(Math.round(days)) : score(days);
  }

  public static String correlation(double value) {
    String printed = minus(FixedPoint.signed(value, 2));
    return printed.endsWith("0.00") ? "0.00" : printed;
  }

  public static String shareRange(double lower, double upper, long of) {
    return share(lower, of) + DASH + share(upper, of);
  }

  public static String weight(BigDecimal weight) {
    return weight.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static String minus(String printed) {
    return printed.equals("-0.0") ? "0.0" : printed.replace("-", MINUS);
  }
}
