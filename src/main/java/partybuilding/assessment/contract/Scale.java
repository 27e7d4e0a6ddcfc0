package partybuilding.assessment.contract;

import java.math.BigDecimal;

/** What an indicator's cells may hold, and where on 0–100 a value lies. */
public sealed interface Scale {
  /**
   * Numbers with at most two decimals from {@code minimum} to {@code maximum}, both in hundredths;
   * mapped linearly to 0–100.
   */
  record Points(long minimum, long maximum) implements Scale {
    /** Checks the order. */
    public Points {
      if (minimum >= maximum) {
        throw new IllegalArgumentException("minimum " + minimum + " >= maximum " + maximum);
      }
    }

    /** The length of the scale in hundredths. */
    public long range() {
      return maximum - minimum;
    }

    /** The bounds as people write them: {@code 0–100}. */
    public String print() {
      return print(minimum) + "–" + print(maximum);
    }

    /** A bound as people write it: {@code 100}, {@code 4.5}. */
    public static String print(long hundredths) {
      return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
  }

  /** The four grades, each worth its configured points. */
  record Grades() implements Scale {}
}
