package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters are those of the platform's formatter. */
class FixedPointTest {
  private static final int TIMES = 30_000;

  private final Random random = new Random(15);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void figuresOfEverySizeArePrintedAsTheFormatterPrintsThem(int decimals) {
    assertAlike(decimals, () -> random.nextDouble() * 100);
    assertAlike(decimals, () -> random.nextGaussian());
    assertAlike(decimals, () -> random.nextGaussian() * Math.pow(10, random.nextInt(24) - 12));
    assertAlike(decimals, () -> Double.longBitsToDouble(random.nextLong()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void tiesAndTheirNeighboursAreRoundedAsTheFormatterRoundsThem(int decimals) {
    assertAlike(decimals, () -> random.nextInt(200_001) / 1000.0 - 100);
    assertAlike(decimals, () -> Math.nextUp(random.nextInt(20_001) / 200.0));
    assertAlike(decimals, () -> Math.nextDown(random.nextInt(20_001) / 200.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void noughtsAndWhatIsNoNumberArePrintedAsTheFormatterPrintsThem(int decimals) {
    DoubleStream.of(0, -0.0, -0.04, 0.04, 1e9, 1e300, Double.NaN, 1 / 0.0, -1 / 0.0, 1e-320)
        .forEach(figure -> assertAlike(decimals, figure));
  }

  private static void assertAlike(int decimals, DoubleSupplier figures) {
    DoubleStream.generate(figures).limit(TIMES).forEach(figure -> assertAlike(decimals, figure));
  }

  private static void assertAlike(int decimals, double figure) {
    String pattern = decimals + "f";
    if (!FixedPoint.of(figure, decimals).equals(format("%." + pattern, figure))
        || !FixedPoint.signed(figure, decimals).equals(format("%+." + pattern, figure))) {
      assertThat(FixedPoint.of(figure, decimals)).isEqualTo(format("%." + pattern, figure));
      assertThat(FixedPoint.signed(figure, decimals)).isEqualTo(format("%+." + pattern, figure));
    }
  }

  private static String format(String pattern, double figure) {
    return String.format(Locale.ROOT, pattern, figure);
  }
}
