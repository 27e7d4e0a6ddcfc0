package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.ballot.Loose.about;
import static partybuilding.assessment.ballot.Loose.grade;
import static partybuilding.assessment.ballot.Loose.score;
import static partybuilding.assessment.ballot.Loose.times;
import static partybuilding.assessment.ballot.Loose.under;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.row.SingleAnswer;

/** Answers that nobody can link to people. */
class PackingTest {
  private static final List<SingleAnswer> ANSWERS =
      List.of(
          score(2, "", 0, 70),
          score(3, "", 0, 90),
          score(4, "", 0, 80),
          score(5, "", 0, 60),
          score(6, "", 1, 50),
          score(7, "", 1, 100),
          score(8, "", 2, 40),
          score(9, "", 2, 30),
          grade(10, "", "差"),
          grade(11, "", "好"),
          grade(12, "", "一般"),
          grade(13, "", "较好"));

  @Test
  void theBestAnswersOfEveryIndicatorStandSideBySide() {
    assertThat(Loose.of(ANSWERS).unlinked())
        .containsExactly(
            "B01 0 90 - - 0", "B01 0 80 100 40 1", "B01 0 70 - - 2", "B01 0 60 50 30 3");
  }

  @Test
  void votersAreAsManyAsAnsweredTheMostAnsweredIndicator() {
    Loose loose = Loose.of(ANSWERS);

    assertThat(loose.panel().voters().of("B01")).isEqualTo(4);
    assertThat(loose.panel().voters().of("B01", 0)).isEqualTo(4);
    assertThat(loose.panel().identified()).isFalse();
    assertThat(loose.account().rows().accepted()).isEqualTo(12);
    assertThat(loose.board().findings()).isEmpty();
  }

  @Test
  void everyBranchAndGroupIsPackedByItself() {
    Loose loose =
        Loose.of(
            score(2, "", 0, 90), under(1, score(3, "", 1, 80)), about("B02", score(4, "", 1, 70)));

    assertThat(loose.unlinked())
        .containsExactlyInAnyOrder("B01 0 90 - - -", "B01 1 - 80 - -", "B02 0 - 70 - -");
  }

  @Test
  void anAnswerGivenSeveralTimesIsThatManyVoters() {
    Loose loose = Loose.of(times(3, grade(2, "", "好")), times(2, grade(2, "", "差")));

    assertThat(loose.unlinked())
        .containsExactly(
            "B01 0 - - - 0", "B01 0 - - - 0", "B01 0 - - - 0", "B01 0 - - - 3", "B01 0 - - - 3");
    assertThat(loose.panel().voters().of("B01")).isEqualTo(5);
  }

  @Test
  void aBallotWithAnIdStandsBesideThoseWithout() {
    Loose loose = Loose.of(score(2, "P1", 0, 90), score(3, "", 0, 80), score(4, "P1", 1, 70));

    assertThat(loose.linked()).containsExactly("B01 0 90 70 - -");
    assertThat(loose.unlinked()).containsExactly("B01 0 80 - - -");
    assertThat(loose.panel().identified()).isFalse();
    assertThat(loose.panel().voters().of("B01")).isEqualTo(2);
  }

  @RepeatedTest(20)
  void theOrderOfTheRowsChangesNothing(RepetitionInfo repetition) {
    List<SingleAnswer> shuffled = new ArrayList<>(ANSWERS);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

    assertThat(Loose.of(shuffled).unlinked()).isEqualTo(Loose.of(ANSWERS).unlinked());
  }
}
