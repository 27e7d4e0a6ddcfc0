package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;

class RowsByBallotTest {
  @Test
  void everyBallotHasItsRowsInTheOrderOfTheFile() {
    RowsByBallot order =
        new RowsByBallot(
            Ballots.box(
                List.of(
                    Row.of(2, "P1", "B01", 1),
                    Row.of(3, "", "B01", 2),
                    Row.of(4, "P2", "B01", 3),
                    Row.of(5, "P1", "B02", 4),
                    Row.of(6, "", "B02", 5))));

    assertThat(order.rowsOf(0)).containsExactly(0, 3);
    assertThat(order.rowsOf(1)).containsExactly(2);
    assertThat(order.anonymousRows()).containsExactly(1, 4);
  }

  @Test
  void anEmptyBoxHasNoRows() {
    assertThat(new RowsByBallot(Ballots.box(List.of())).anonymousRows()).isEmpty();
  }
}
