package partybuilding.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByBranchTest {
  @Test
  void eachRowIsLookedAtOnceHoweverManyBranchesAskForTheirs() {
    assertThat(looks(100)).isEqualTo(200);
    assertThat(looks(400)).isEqualTo(800);
  }

  private static int looks(int branches) {
    AtomicInteger looks = new AtomicInteger();
    List<Integer> rows = IntStream.range(0, 2 * branches).boxed().toList();
    ByBranch<Integer> byBranch =
        new ByBranch<>(
            rows,
            row -> {
              looks.incrementAndGet();
              return "B" + row % branches;
            });
    for (int i = 0; i < branches; i++) {
      assertThat(byBranch.of("B" + i)).containsExactly(i, i + branches);
    }
    assertThat(byBranch.of("none")).isEmpty();
    return looks.get();
  }
}
