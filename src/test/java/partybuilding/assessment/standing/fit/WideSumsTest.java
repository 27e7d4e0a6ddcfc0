package partybuilding.assessment.standing.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideSumsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void productsOfAnySizeAndSignAreSummedExactly(long seed) {
    Random random = new Random(seed);
    WideSums sums = new WideSums(2);
    BigInteger expected = BigInteger.ZERO;
    for (int i = 0; i < 1000; i++) {
      long a = random.nextLong() >> random.nextInt(60);
      long b = random.nextLong() >> (2 + random.nextInt(60));
      sums.add(1, a, b);
      expected = expected.add(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
      assertThat(sums.total(1)).isEqualTo(expected);
    }
    assertThat(sums.total(0)).isZero();
  }

  @Test
  void whatCancelsIsNothing() {
    WideSums sums = new WideSums(1);
    sums.add(0, Long.MAX_VALUE, 3);
    sums.add(0, -Long.MAX_VALUE, 3);
    assertThat(sums.total(0)).isZero();
  }
}
