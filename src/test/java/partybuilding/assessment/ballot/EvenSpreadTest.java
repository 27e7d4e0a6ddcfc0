package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvenSpreadTest {
  @Test
  void asManyAsThereAreAreAll() {
    assertThat(EvenSpread.over(new int[] {3, 5, 8}, 3)).containsExactly(3, 5, 8);
  }

  @Test
  void fewerStandInTheMiddlesOfEqualParts() {
    int[] ten = EvenSpread.all(10);

    assertThat(EvenSpread.over(ten, 1)).containsExactly(5);
    assertThat(EvenSpread.over(ten, 2)).containsExactly(2, 7);
    assertThat(EvenSpread.over(ten, 5)).containsExactly(1, 3, 5, 7, 9);
    assertThat(EvenSpread.over(ten, 9)).containsExactly(0, 1, 2, 3, 5, 6, 7, 8, 9);
  }

  @Test
  void noPlaceIsChosenTwiceHoweverMany() {
    for (int of = 1; of < 60; of++) {
      for (int count = 0; count <= of; count++) {
        assertThat(EvenSpread.over(EvenSpread.all(of), count))
            .hasSize(count)
            .isSorted()
            .doesNotHaveDuplicates();
      }
    }
  }
}
