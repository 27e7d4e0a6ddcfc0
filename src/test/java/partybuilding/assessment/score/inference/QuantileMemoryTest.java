package partybuilding.assessment.score.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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
}
