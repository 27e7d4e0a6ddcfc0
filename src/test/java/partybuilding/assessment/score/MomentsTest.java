package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  @Test
  void sumsBeyondSixtyFourBitsStayExact() {
    Moments moments = new Moments();
    moments.absorb(5, 0, Long.MAX_VALUE);
    moments.absorb(5, 0, Long.MAX_VALUE);
    CellStatistics cell = moments.statistics(100);
    assertThat(cell.ballots()).isEqualTo(10);
    assertThat(cell.mean()).isZero();
    assertThat(cell.variance()).isCloseTo(2.0 * Long.MAX_VALUE / 9, within(1e4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfFractionsChangesNoBit(long seed) {
    Random random = new Random(seed);
    List<int[]> fractions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      fractions.add(new int[] {random.nextInt(1_000_000), 1 + random.nextInt(40)});
    }
    CellStatistics before = statistics(fractions);
    Collections.shuffle(fractions, random);
    assertThat(statistics(fractions)).isEqualTo(before);
  }

  private static CellStatistics statistics(List<int[]> fractions) {
    Moments moments = new Moments();
    fractions.forEach(f -> moments.add(f[0], f[1]));
    return moments.statistics(10_000);
  }

  @Test
  void fractionsCountWithTheirValue() {
    Moments moments = new Moments();
    moments.add(170, 2);
    moments.add(75);
    moments.add(200, 4);
    CellStatistics cell = moments.statistics(100);
    assertThat(cell.mean()).isCloseTo(70, within(1e-12));
    assertThat(cell.variance()).isCloseTo((225 + 25 + 400) / 2.0, within(1e-9));
    assertThat(moments.total()).isCloseTo(210, within(1e-12));
  }

  @Test
  void equalValuesHaveExactlyNoVariance() {
    Moments moments = new Moments();
    for (int i = 0; i < 77; i++) {
      moments.add(8317);
    }
    assertThat(moments.statistics(10_000).variance()).isZero();
  }

  @Test
  void aSingleValueHasNoDeviation() {
    Moments moments = new Moments();
    moments.add(80);
    assertThat(moments.statistics(100).sd()).isEmpty();
  }

  @Test
  void theBoardSpillsBeforeItOverflows() {
    FoldBoard board = new FoldBoard(1, 1, 1);
    long large = 2_000_000_000L;
    for (int i = 0; i < 5; i++) {
      board.add(0, 0, 0, large);
      board.add(0, 0, 0, large - 2);
    }
    CellStatistics cell = board.find(0, 0, 0, 100).orElseThrow();
    assertThat(cell.ballots()).isEqualTo(10);
    assertThat(cell.mean()).isCloseTo(large - 1.0, within(1e-6));
    assertThat(cell.variance()).isCloseTo(10 / 9.0, within(1e-9));
  }
}
