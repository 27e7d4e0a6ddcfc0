package partybuilding.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomSourceTest {
  private static final int DRAWS = 100_000;

  @Test
  void theSameSeedPurposeAndNumbersGiveTheSame() {
    assertThat(RandomSource.of(7, "marks", 2025, 3).unit())
        .isEqualTo(RandomSource.of(7, "marks", 2025, 3).unit());
  }

  @Test
  void everyPurposeAndNumberHasASourceOfItsOwn() {
    assertThat(
            List.of(
                RandomSource.of(7, "marks", 2025, 3).unit(),
                RandomSource.of(8, "marks", 2025, 3).unit(),
                RandomSource.of(7, "deck", 2025, 3).unit(),
                RandomSource.of(7, "marks", 2024, 3).unit(),
                RandomSource.of(7, "marks", 3, 2025).unit()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theBellHasMeanNoughtAndDeviationOne() {
    RandomSource random = RandomSource.of(7, "bell");
    double[] bells = DoubleStream.generate(random::bell).limit(DRAWS).toArray();

    assertThat(DoubleStream.of(bells).average().orElseThrow()).isCloseTo(0, within(0.01));
    assertThat(DoubleStream.of(bells).map(b -> b * b).average().orElseThrow())
        .isCloseTo(1, within(0.01));
  }

  @Test
  void shufflingKeepsEveryThingOnce() {
    List<Integer> things = IntStream.range(0, 50).boxed().toList();

    assertThat(RandomSource.of(7, "shuffle").shuffled(things))
        .containsExactlyInAnyOrderElementsOf(things)
        .isNotEqualTo(things);
  }

  @Test
  void shufflingPutsEveryThingFirstAboutEquallyOften() {
    List<Integer> things = IntStream.range(0, 10).boxed().toList();
    int[] first = new int[things.size()];
    for (int year = 0; year < DRAWS; year++) {
      first[RandomSource.of(7, "ballots", year).shuffled(things).get(0)]++;
    }

    assertThat(first)
        .satisfies(counts -> assertThat(IntStream.of(counts)).allMatch(RandomSourceTest::even));
  }

  private static boolean even(int count) {
    return Math.abs(count - DRAWS / 10) < 400;
  }
}
