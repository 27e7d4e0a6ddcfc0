package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.ConflictingBallots;

class RepetitionTest {
  /** Rows say the same if their numbers end alike. */
  private static boolean alike(int row, int other) {
    return row % 10 == other % 10;
  }

  @Test
  void ofRowsThatSayTheSameTheFirstCountsWhateverTheRule() {
    for (ConflictingBallots rule : ConflictingBallots.values()) {
      assertThat(Repetition.counting(new int[] {3, 13, 23}, RepetitionTest::alike, rule))
          .hasValue(3);
    }
  }

  @Test
  void ofRowsThatDifferTheRuleSaysWhichCounts() {
    int[] rows = {3, 14, 23};

    assertThat(Repetition.counting(rows, RepetitionTest::alike, ConflictingBallots.REFUSE))
        .isEmpty();
    assertThat(Repetition.counting(rows, RepetitionTest::alike, ConflictingBallots.FIRST))
        .hasValue(3);
    assertThat(Repetition.counting(rows, RepetitionTest::alike, ConflictingBallots.LAST))
        .hasValue(23);
  }
}
