package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.Ballots.Row;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class BallotCopiesTest {
  private static final int[] COPIED = {91, 88, 85, 90, 79, 83};

  private final List<Row> rows = new ArrayList<>();

  /** A ballot that gives branch after branch these scores; 0 leaves a branch out. */
  private void ballot(String id, int... scores) {
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        rows.add(Row.of(rows.size() + 2, id, "B" + i, scores[i]));
      }
    }
  }

  /** Ballots of which no two agree anywhere. */
  private void honest(int count) {
    for (int b = 0; b < count; b++) {
      ballot("H" + b, 60 + b, 70 + b, 80 + b, 61 + b, 71 + b, 81 + b);
    }
  }

  private static Finding found(String count, String ballots) {
    return new Finding(
        Severity.WARNING,
        "copied_ballots",
        Place.of(Ballots.FILE),
        Map.of("group", "党委委员", "count", count, "ballots", ballots));
  }

  private List<Finding> findings() {
    return Ballots.of(rows).board().findings();
  }

  private List<BallotCluster> clusters() {
    return Ballots.of(rows).panel().copies().clusters();
  }

  @Test
  void sevenOfNineBallotsThatAnswerEverythingAlikeAreReported() {
    for (int copy = 0; copy < 7; copy++) {
      ballot("C" + copy, COPIED);
    }
    honest(2);

    assertThat(findings()).containsExactly(found("7", "9"));
    assertThat(clusters()).hasSize(1);
    assertThat(sizes().get(0)).containsExactly(7, 7, 7, 7, 7, 7);
  }

  @Test
  void copiesOfWhichEachLeavesOutAnotherBranchAreOneCluster() {
    for (int copy = 0; copy < 6; copy++) {
      int[] scores = COPIED.clone();
      scores[copy] = 0;
      ballot("C" + copy, scores);
    }
    honest(3);

    assertThat(findings()).containsExactly(found("6", "9"));
    assertThat(sizes().get(0)).containsExactly(5, 5, 5, 5, 5, 5);
  }

  @Test
  void twoEqualBallotsAreNoCluster() {
    ballot("C0", COPIED);
    ballot("C1", COPIED);
    honest(5);

    assertThat(findings()).isEmpty();
  }

  @Test
  void oneAnswerThatDiffersMakesAnotherBallot() {
    ballot("C0", COPIED);
    ballot("C1", COPIED);
    int[] other = COPIED.clone();
    other[4]++;
    ballot("C2", other);
    honest(5);

    assertThat(findings()).isEmpty();
  }

  @Test
  void equalBallotsOfTwoGroupsAreNoCopies() {
    for (int group = 0; group < 3; group++) {
      for (int branch = 0; branch < COPIED.length; branch++) {
        rows.add(new Row(rows.size() + 2, "C" + group, "B" + branch, group, COPIED[branch], "好"));
      }
    }
    honest(4);

    assertThat(findings()).isEmpty();
  }

  @Test
  void equalBallotsThatChanceExplainsAreNoCopies() {
    for (int b = 0; b < 40; b++) {
      for (int branch = 0; branch < 6; branch++) {
        String grade = branch == b % 6 ? "较好" : "好";
        rows.add(new Row(rows.size() + 2, "P" + b, "B" + branch, 0, 90, grade));
      }
    }

    assertThat(findings()).isEmpty();
  }

  @Test
  void ofAGroupBelowTheMinimumNoNumberIsGiven() {
    for (int copy = 0; copy < 3; copy++) {
      ballot("C" + copy, COPIED);
    }
    honest(1);

    assertThat(findings()).containsExactly(found("", ""));
  }

  @Test
  void twoSetsOfCopiesAreTwoClustersOfOneFinding() {
    for (int copy = 0; copy < 3; copy++) {
      ballot("C" + copy, COPIED);
      ballot("D" + copy, 70, 88, 73, 60, 95, 84);
    }
    honest(3);

    assertThat(findings()).containsExactly(found("6", "9"));
    assertThat(clusters()).hasSize(2);
  }

  @Test
  void theOrderOfRowsChangesNoCluster() {
    for (int copy = 0; copy < 6; copy++) {
      int[] scores = COPIED.clone();
      scores[(copy * 5) % 6] = 0;
      ballot("C" + copy, scores);
    }
    honest(3);
    List<List<Integer>> expected = sizes();

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(rows, new Random(seed));
      assertThat(sizes()).isEqualTo(expected);
    }
  }

  private List<List<Integer>> sizes() {
    return clusters().stream()
        .map(c -> c.rated().stream().map(BallotCluster.Rated::copies).toList())
        .toList();
  }
}
