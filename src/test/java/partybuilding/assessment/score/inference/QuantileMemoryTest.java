package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class QuantileMemoryTest {
  private final AtomicInteger found = new AtomicInteger();
  private final QuantileMemory memory =
      new QuantileMemory(
          (freedom, tail) -> {
            found.incrementAndGet();
            return freedom + tail;
          });

  @Test
  void aQuantileIsFoundOnceHoweverOftenItIsAskedFor() {
    for (int i = 0; i < 1000; i++) {
      assertThat(memory.find(i % 10, 0.025)).isEqualTo(i % 10 + 0.025);
    }
    assertThat(found).hasValue(10);
  }

  @Test
  void anAnswerIsTheSameWhateverWasAskedBefore() {
    Random random = new Random(20261128);
    for (int i = 0; i < 2_000_000; i++) {
      double freedom = 1 + random.nextInt(1_000_000);
      double tail = random.nextBoolean() ? 0.025 : 0.05;
      assertThat(memory.find(freedom, tail)).isEqualTo(freedom + tail);
    }
  }

  @Test
  void studentsQuantilesAreTheLibrarysToTheLastBit() {
    for (double freedom : new double[] {0.5, 1, 7, 41.5403, 1e6}) {
      TDistribution t = TDistribution.of(freedom);
      for (int i = 0; i < 2; i++) {
        assertThat(StudentT.exceededBy(0.025, freedom))
            .isEqualTo(t.inverseSurvivalProbability(0.025));
      }
      assertThat(StudentT.exceeds(1.3, freedom)).isEqualTo(t.survivalProbability(1.3));
    }
  }
}
