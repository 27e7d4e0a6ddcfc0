package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;
import partybuilding.assessment.contract.GroupBallots;

class BallotsByGroupTest {
  private static GroupBallots group(String id, long ballots) {
    return new GroupBallots(id, OptionalLong.of(ballots));
  }

  @Test
  void aBallotCountsOnceHoweverManyBranchesItRates() {
    assertThat(
            Ballots.of(
                    List.of(
                        new Row(2, "P1", "B01", 0, 90, "好"),
                        new Row(3, "P1", "B02", 0, 80, "好"),
                        new Row(4, "P2", "B01", 0, 70, "好"),
                        new Row(5, "P3", "B01", 2, 70, "好")))
                .panel()
                .ballotsByGroup())
        .containsExactly(group("committee", 2), group("secretary", 0), group("representative", 1));
  }

  @Test
  void aBallotOfWhichEveryRowIsRefusedDoesNotCount() {
    assertThat(
            Ballots.of(
                    List.of(
                        Row.of(2, "P1", "B01", 90),
                        Row.of(3, "P1", "B01", 10),
                        Row.of(4, "P2", "B01", 10),
                        Row.of(5, "P2", "B01", 10)))
                .panel()
                .ballotsByGroup())
        .contains(group("committee", 1));
  }

  @Test
  void aGroupOfWhichARowCarriesNoIdCannotBeCountedAndTheOthersCan() {
    assertThat(
            Ballots.of(
                    List.of(
                        new Row(2, "", "B01", 0, 90, "好"),
                        new Row(3, "P1", "B01", 0, 90, "好"),
                        new Row(4, "P2", "B01", 1, 90, "好")))
                .panel()
                .ballotsByGroup())
        .containsExactly(
            new GroupBallots("committee", OptionalLong.empty()),
            group("secretary", 1),
            group("representative", 0));
  }
}
