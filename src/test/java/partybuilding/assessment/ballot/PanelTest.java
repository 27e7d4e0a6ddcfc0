package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Place;

class PanelTest {
  private static final List<Row> UNTIDY =
      List.of(
          Row.of(2, "P1", "B01", 90),
          Row.of(3, "P1", "B02", 80),
          Row.of(4, "P1", "B01", 90),
          Row.of(5, "P2", "B01", 70),
          Row.of(6, "P2", "B01", 71),
          Row.of(7, "P2", "B01", 70),
          Row.of(8, "P2", "B02", 60),
          Row.of(9, "P3", "B02", 50),
          Row.of(10, "P3", "B02", 50),
          Row.of(11, "P3", "B02", 50));

  @Test
  void ballotsThatSpeakOnceOfEachBranchAllCount() {
    Ballots ballots = Ballots.of(List.of(Row.of(2, "P1", "B01", 90), Row.of(3, "P1", "B02", 90)));

    assertThat(ballots.board().findings()).isEmpty();
    assertThat(ballots.account().rows().accepted()).isEqualTo(2);
    assertThat(ballots.panel().counted().rowsOf(0)).hasSize(2);
    assertThat(ballots.panel().identified()).isTrue();
  }

  @Test
  void anExactRepetitionIsPassedOverOnceForEachTime() {
    Ballots ballots =
        Ballots.of(
            List.of(
                Row.of(2, "P1", "B01", 90),
                Row.of(3, "P1", "B01", 90),
                Row.of(4, "P1", "B01", 90)));

    assertThat(ballots.account().rows().passedOver()).isEqualTo(new PassedOver(2, 0, 0, 0, 0, 0));
    assertThat(ballots.account().rows().accepted()).isEqualTo(1);
    assertThat(ballots.panel().voters().of("B01")).isEqualTo(1);
    assertThat(ballots.board().findings()).isEmpty();
  }

  @Test
  void rowsThatContradictEachOtherAreAllRefusedAndNameEachOther() {
    Ballots ballots = Ballots.of(List.of(Row.of(2, "P1", "B01", 90), Row.of(5, "P1", "B01", 10)));

    assertThat(ballots.board().findings())
        .containsExactly(
            error("conflicting_ballot", Place.of(Ballots.FILE, 2), Map.of("otherLine", "5")),
            error("conflicting_ballot", Place.of(Ballots.FILE, 5), Map.of("otherLine", "2")));
    assertThat(ballots.account().rows().refused()).isEqualTo(2);
    assertThat(ballots.panel().voters().of("B01")).isZero();
  }

  @Test
  void aRepetitionOfAContradictedRowIsRefusedToo() {
    Ballots ballots =
        Ballots.of(
            List.of(
                Row.of(2, "P1", "B01", 90),
                Row.of(3, "P1", "B01", 90),
                Row.of(4, "P1", "B01", 10)));

    assertThat(ballots.account().rows().refused()).isEqualTo(3);
    assertThat(ballots.account().rows().passedOver().total()).isZero();
  }

  @Test
  void anotherGroupOrGradeOrAMissingAnswerIsAContradiction() {
    Row row = Row.of(2, "P1", "B01", 90);
    List<Row> others =
        List.of(
            new Row(3, "P1", "B01", 1, 90, "好"),
            new Row(3, "P1", "B01", 0, 90, "差"),
            new Row(3, "P1", "B01", 0, 90, "无"));
    for (Row other : others) {
      assertThat(Ballots.of(List.of(row, other)).account().rows().refused())
          .as(other.toString())
          .isEqualTo(2);
    }
  }

  @RepeatedTest(20)
  void theOrderOfTheRowsChangesNothing(RepetitionInfo repetition) {
    List<Row> shuffled = new ArrayList<>(UNTIDY);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
    Ballots tidy = Ballots.of(UNTIDY);
    Ballots ballots = Ballots.of(shuffled);

    assertThat(ballots.account()).isEqualTo(tidy.account());
    assertThat(ballots.account().rows().accepted()).isEqualTo(4);
    assertThat(ballots.account().rows().refused()).isEqualTo(3);
    assertThat(ballots.panel().voters()).isEqualTo(tidy.panel().voters());
    assertThat(ballots.counted()).isEqualTo(tidy.counted());
    assertThat(ballots.board().findings())
        .extracting(f -> f.place().line())
        .containsExactly(5L, 6L, 7L);
  }

  @Test
  void theAccountKeepsWhatWasPassedOverBeforeAndLosesNoRow() {
    FileAccount read =
        new FileAccount(
            Ballots.FILE,
            "evaluations",
            2023,
            1,
            "ab",
            new FileAccount.Rows(21, 10, 1, new PassedOver(0, 2, 3, 4, 0, 1)));

    FileAccount account = Ballots.of(UNTIDY).panel().account(read);

    assertThat(account.rows().read()).isEqualTo(21);
    assertThat(account.rows().accepted()).isEqualTo(4);
    assertThat(account.rows().refused()).isEqualTo(4);
    assertThat(account.rows().passedOver()).isEqualTo(new PassedOver(3, 2, 3, 4, 0, 1));
  }

  @Test
  void withoutBallotIdsEqualRowsAreDifferentPeopleAndAllCount() {
    Ballots ballots =
        Ballots.of(
            List.of(Row.of(2, "", "B01", 90), Row.of(3, "", "B01", 90), Row.of(4, "", "B01", 10)));

    assertThat(ballots.board().findings()).isEmpty();
    assertThat(ballots.account().rows().accepted()).isEqualTo(3);
    assertThat(ballots.panel().voters().of("B01")).isEqualTo(3);
    assertThat(ballots.panel().identified()).isFalse();
    assertThat(ballots.panel().counted().anonymousRows()).hasSize(3);
    assertThat(ballots.panel().ballotCount()).isZero();
  }

  @Test
  void votersAreCountedByBranchAndGroup() {
    Voters voters =
        Ballots.of(
                List.of(
                    new Row(2, "P1", "B02", 0, 90, "好"),
                    new Row(3, "P2", "B02", 2, 90, "好"),
                    new Row(4, "P3", "B02", 2, 90, "好"),
                    new Row(5, "P3", "B01", 2, 90, "好")))
            .panel()
            .voters();

    assertThat(voters.byBranch()).containsOnlyKeys("B01", "B02");
    assertThat(voters.groups("B01")).extracting(GroupVoters::voters).containsExactly(0, 0, 1);
    assertThat(voters.groups("B02")).extracting(GroupVoters::voters).containsExactly(1, 0, 2);
    assertThat(voters.of("B02")).isEqualTo(3);
    assertThat(voters.of("B02", 2)).isEqualTo(2);
    assertThat(voters.of("B99")).isZero();
    assertThat(voters.of("B99", 1)).isZero();
  }

  @Test
  void anAnswerIsItsHundredthsOrItsGradesRankOrNone() {
    Panel panel =
        Ballots.of(
                List.of(new Row(2, "P1", "B01", 0, 90, "一般"), new Row(3, "P2", "B01", 0, 0, "无")))
            .panel();

    assertThat(panel.answer(0, 0)).isEqualTo(9000);
    assertThat(panel.answer(0, 3)).isEqualTo(Grade.AVERAGE.rank());
    assertThat(panel.answer(1, 0)).isZero();
    assertThat(panel.answer(1, 3)).isEqualTo(Answers.NONE);
  }
}
