package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;

class RowsByBallotTest {
  @Test
  void everyBallotHasItsRowsInTheOrderOfTheFile() {
    RowsByBallot order =
        RowsByBallot.of(
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
  void theWantedRowsOfABallotComeInTheOrderOfARankAndRowsWithoutABallotInThatOfTheFile() {
    List<Row> rows =
        List.of(
            Row.of(2, "P2", "B03", 1),
            Row.of(3, "P1", "B02", 2),
            Row.of(4, "", "B02", 3),
            Row.of(5, "P2", "B01", 4),
            Row.of(6, "P1", "B01", 5),
            Row.of(7, "P2", "B02", 6),
            Row.of(8, "", "B01", 7));
    int[] ranks = {2, 1, 1, 0, 0, 1, 0};

    RowsByBallot ranked =
        RowsByBallot.of(Ballots.box(rows)).ranked(row -> row != 5, row -> ranks[row]);

    assertThat(ranked.rowsOf(0)).containsExactly(3, 0);
    assertThat(ranked.rowsOf(1)).containsExactly(4, 1);
    assertThat(ranked.anonymousRows()).containsExactly(2, 6);
  }

  @Test
  void rowsThatStandBallotByBallotStayAsTheyStand() {
    List<Row> rows =
        List.of(Row.of(2, "P1", "B01", 1), Row.of(3, "P1", "B02", 2), Row.of(4, "P2", "B01", 3));

    RowsByBallot ranked = RowsByBallot.of(Ballots.box(rows)).ranked(row -> true, row -> row % 2);

    assertThat(ranked.rowsOf(0)).containsExactly(0, 1);
    assertThat(ranked.rowsOf(1)).containsExactly(2);
    assertThat(ranked.anonymousStart()).isEqualTo(3);
  }

  @Test
  void anEmptyBoxHasNoRows() {
    assertThat(RowsByBallot.of(Ballots.box(List.of())).anonymousRows()).isEmpty();
  }
}
