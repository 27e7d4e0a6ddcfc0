package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.ballot.Loose.about;
import static partybuilding.assessment.ballot.Loose.grade;
import static partybuilding.assessment.ballot.Loose.score;
import static partybuilding.assessment.ballot.Loose.under;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

/** What a ballot says indicator by indicator is what it says of the branch. */
class GatheringTest {
  private static final List<SingleAnswer> UNTIDY =
      List.of(
          score(2, "P1", 0, 90),
          score(3, "P1", 1, 80),
          score(4, "P1", 0, 90),
          grade(5, "P1", "好"),
          score(6, "P2", 0, 70),
          score(7, "P2", 0, 71),
          score(8, "P2", 1, 60),
          score(9, "P3", 0, 50),
          under(1, score(10, "P3", 1, 40)),
          about("B02", score(11, "P3", 0, 30)));

  @Test
  void theAnswersOfABallotToABranchAreOneRow() {
    Loose loose =
        Loose.of(
            score(2, "P1", 0, 90),
            score(3, "P2", 0, 70),
            grade(4, "P1", "较好"),
            about("B02", score(5, "P1", 2, 60)));

    assertThat(loose.linked())
        .containsExactly("B01 0 90 - - 1", "B02 0 - - 60 -", "B01 0 70 - - -");
    assertThat(loose.panel().identified()).isTrue();
    assertThat(loose.panel().voters().of("B01")).isEqualTo(2);
    assertThat(loose.account().rows().accepted()).isEqualTo(4);
  }

  @Test
  void anExactRepetitionIsPassedOverAndACountedRowOfTheFile() {
    Loose loose = Loose.of(score(2, "P1", 0, 90), score(3, "P1", 0, 90), score(4, "P1", 1, 80));

    assertThat(loose.account().rows().passedOver()).isEqualTo(new PassedOver(1, 0, 0, 0, 0, 0));
    assertThat(loose.account().rows().accepted()).isEqualTo(2);
    assertThat(loose.linked()).containsExactly("B01 0 90 80 - -");
    assertThat(loose.board().findings()).isEmpty();
  }

  @Test
  void contradictingAnswersAreAllRefusedAndTheBallotsOthersCount() {
    Loose loose =
        Loose.of(
            score(2, "P1", 0, 90),
            score(3, "P1", 0, 90),
            score(4, "P1", 0, 80),
            score(5, "P1", 1, 70));

    assertThat(loose.board().findings())
        .containsExactly(conflict(2, 4), conflict(3, 4), conflict(4, 2));
    assertThat(loose.account().rows().refused()).isEqualTo(3);
    assertThat(loose.linked()).containsExactly("B01 0 - 70 - -");
  }

  @Test
  void aBallotUnderTwoGroupsIsRefusedForThatBranchOnly() {
    Loose loose =
        Loose.of(
            score(2, "P1", 0, 90),
            under(1, score(3, "P1", 1, 80)),
            score(4, "P1", 0, 90),
            about("B02", under(1, score(5, "P1", 0, 70))));

    assertThat(loose.board().findings())
        .containsExactly(twoGroups(2, 3), twoGroups(3, 2), twoGroups(4, 3));
    assertThat(loose.account().rows().refused()).isEqualTo(3);
    assertThat(loose.linked()).containsExactly("B02 1 70 - - -");
  }

  @RepeatedTest(20)
  void theOrderOfTheRowsChangesNothing(RepetitionInfo repetition) {
    List<SingleAnswer> shuffled = new ArrayList<>(UNTIDY);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
    Loose loose = Loose.of(shuffled);

    assertThat(loose.linked())
        .containsExactlyInAnyOrder("B01 0 90 80 - 0", "B01 0 - 60 - -", "B02 0 30 - - -");
    assertThat(loose.account().rows().accepted()).isEqualTo(5);
    assertThat(loose.account().rows().refused()).isEqualTo(4);
    assertThat(loose.account().rows().passedOver().duplicates()).isEqualTo(1);
    assertThat(loose.board().findings())
        .extracting(f -> f.place().line() + " " + f.values().get("otherLine"))
        .containsExactly("6 7", "7 6", "9 10", "10 9");
  }

  private static Finding conflict(long line, long other) {
    return against("conflicting_ballot", line, other);
  }

  private static Finding twoGroups(long line, long other) {
    return against("ballot_of_two_groups", line, other);
  }

  private static Finding against(String code, long line, long other) {
    return error(code, Place.of(Ballots.FILE, line), Map.of("otherLine", Long.toString(other)));
  }
}
