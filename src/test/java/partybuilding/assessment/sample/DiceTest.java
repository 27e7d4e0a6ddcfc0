package partybuilding.assessment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  private static final int THROWS = 100_000;

  @Test
  void theSameSeedPurposeAndNumbersThrowTheSame() {
    assertThat(Dice.of(7, "marks", 2025, 3).unit()).isEqualTo(Dice.of(7, "marks", 2025, 3).unit());
  }

  @Test
  void everyPurposeAndNumberHasDiceOfItsOwn() {
    assertThat(
            List.of(
                Dice.of(7, "marks", 2025, 3).unit(),
                Dice.of(8, "marks", 2025, 3).unit(),
                Dice.of(7, "deck", 2025, 3).unit(),
                Dice.of(7, "marks", 2024, 3).unit(),
                Dice.of(7, "marks", 3, 2025).unit()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theBellHasMeanNoughtAndDeviationOne() {
    Dice dice = Dice.of(7, "bell");
    double[] bells = DoubleStream.generate(dice::bell).limit(THROWS).toArray();

    assertThat(DoubleStream.of(bells).average().orElseThrow()).isCloseTo(0, within(0.01));
    assertThat(DoubleStream.of(bells).map(b -> b * b).average().orElseThrow())
        .isCloseTo(1, within(0.01));
  }

  @Test
  void shufflingKeepsEveryThingOnce() {
    List<Integer> things = IntStream.range(0, 50).boxed().toList();

    assertThat(Dice.of(7, "shuffle").shuffled(things))
        .containsExactlyInAnyOrderElementsOf(things)
        .isNotEqualTo(things);
  }

  @Test
  void shufflingPutsEveryThingFirstAboutEquallyOften() {
    List<Integer> things = IntStream.range(0, 10).boxed().toList();
    int[] first = new int[things.size()];
    for (int year = 0; year < THROWS; year++) {
      first[Dice.of(7, "ballots", year).shuffled(things).get(0)]++;
    }

    assertThat(first)
        .satisfies(counts -> assertThat(IntStream.of(counts)).allMatch(DiceTest::even));
  }

  private static boolean even(int count) {
    return Math.abs(count - THROWS / 10) < 400;
  }
}
