package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WholeRatioTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @RepeatedTest(20)
  void smallNumbersGiveTheStatisticsOfTheDecimalArithmetic(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int cell = 0; cell < 500; cell++) {
      int number = 1 + random.nextInt(40);
      long[] values = random.longs(number, -10_000, 10_001).toArray();
      long denominator = 1L + random.nextInt(20_000);

      assertThat(fromSums(values, denominator)).isEqualTo(inDecimals(values, denominator));
    }
  }

  @Test
  void numbersThatADoubleDoesNotHoldGoTheLongWay() {
    long[] values = {2_000_000_000L, 1_999_999_999L, 1};

    assertThat(WholeRatio.variance(3, 4_000_000_000L, Long.MAX_VALUE, 10_000)).isEmpty();
    assertThat(fromSums(values, 10_000)).isEqualTo(inDecimals(values, 10_000));
  }

  @Test
  void theBoundIsTheLastNumberThatEveryDoubleBelowHolds() {
    assertThat(WholeRatio.fits((1L << 53) - 1, 1)).isTrue();
    assertThat(WholeRatio.fits(1L << 53, 1)).isFalse();
    assertThat(WholeRatio.fits(-(1L << 52), 2)).isFalse();
  }

  private static CellStatistics fromSums(long[] values, long denominator) {
    long sum = 0;
    long squares = 0;
    for (long value : values) {
      sum += value;
      squares = Math.addExact(squares, value * value);
    }
    return Moments.statistics(values.length, sum, squares, denominator);
  }

  private static CellStatistics inDecimals(long[] values, long denominator) {
    BigDecimal n = BigDecimal.valueOf(values.length);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (long value : values) {
      sum = sum.add(BigDecimal.valueOf(value));
      squares = squares.add(BigDecimal.valueOf(value).pow(2));
    }
    BigDecimal unit = BigDecimal.valueOf(denominator);
    double mean = ratio(sum.multiply(HUNDRED), n.multiply(unit));
    BigDecimal deviations = n.multiply(squares).subtract(sum.pow(2));
    BigDecimal freedom = n.multiply(n.subtract(BigDecimal.ONE));
    double variance =
        values.length < 2
            ? 0
            : ratio(deviations.multiply(HUNDRED.pow(2)), freedom.multiply(unit.pow(2)));
    return new CellStatistics(values.length, mean, variance);
  }

  private static double ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
  }
}
