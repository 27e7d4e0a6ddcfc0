package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class StraightLiningTest {
  private final List<Row> rows = new ArrayList<>();

  /** A ballot that gives branch after branch these scores. */
  private void ballot(String id, int... scores) {
    for (int i = 0; i < scores.length; i++) {
      rows.add(Row.of(rows.size() + 2, id, "B" + i, scores[i]));
    }
  }

  private static Finding told(String count, String ballots) {
    return new Finding(
        Severity.INFO,
        "straight_lined_ballots",
        Place.of(Ballots.FILE),
        Map.of("count", count, "ballots", ballots));
  }

  @Test
  void ballotsThatGiveEveryBranchTheSameAreCountedAndKept() {
    ballot("P1", 90, 90, 90);
    ballot("P2", 85, 85, 85, 85);
    ballot("P3", 90, 90, 91);
    ballot("P4", 70, 80, 90);
    ballot("P5", 70, 80, 90);

    Ballots ballots = Ballots.of(rows);

    assertThat(ballots.board().findings()).containsExactly(told("2", "5"));
    assertThat(ballots.account().rows().accepted()).isEqualTo(rows.size());
  }

  @Test
  void ballotsThatRateFewerThanThreeBranchesShowNothing() {
    ballot("P0", 90, 90);
    for (int ballot = 1; ballot <= 5; ballot++) {
      ballot("P" + ballot, 90 - ballot, 80, 70 + ballot);
    }

    assertThat(Ballots.of(rows).board().findings()).isEmpty();
  }

  @Test
  void ofFewerBallotsThanTheMinimumGroupNothingIsTold() {
    for (String id : List.of("P1", "P2", "P3", "P4")) {
      ballot(id, 90, 90, 90);
    }
    assertThat(Ballots.of(rows).board().findings()).isEmpty();

    ballot("P5", 90, 90, 90);
    assertThat(Ballots.of(rows).board().findings()).containsExactly(told("5", "5"));
  }

  @Test
  void anotherGradeOrAMissingAnswerIsAnotherAnswer() {
    for (int ballot = 1; ballot <= 5; ballot++) {
      String id = "P" + ballot;
      int score = 85 + ballot;
      rows.add(new Row(rows.size() + 2, id, "B0", 0, score, "好"));
      rows.add(new Row(rows.size() + 2, id, "B1", 0, score, "好"));
      rows.add(new Row(rows.size() + 2, id, "B2", 0, score, ballot == 1 ? "无" : "差"));
    }

    assertThat(Ballots.of(rows).board().findings()).isEmpty();
  }

  @Test
  void rowsWithoutABallotIdCannotBePutTogether() {
    for (int i = 0; i < 6; i++) {
      ballot("", 90, 90, 90);
    }

    assertThat(Ballots.of(rows).board().findings()).isEmpty();
  }
}
