package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.NoticeBoard;

/** A dimension of two indicators, and one of the second alone. */
class VoterCountTest {
  private static final Rules RULES =
      RulebookReader.read(
              "assessment.yaml",
              """
              rules:
                - from: 2020
                  indicators:
                    one: {scale: points, minimum: 0, maximum: 100}
                    two: {scale: points, minimum: 0, maximum: 100}
                  dimensions:
                    both: {indicators: {one: 0.5, two: 0.5}}
                    second: {indicators: {two: 1.0}}
                  groups: {a: {weight: 1.0}}
              """)
          .rulesOf(2020);

  @Test
  void whoAnsweredAPartOfADimensionGivesItNoValueAndIsCountedAsPartly() {
    BallotBox box = new BallotBox(RULES);
    vote(box, "P1", 9000, 8000);
    vote(box, "P2", 9000, Answers.NONE);
    vote(box, "P3", Answers.NONE, 7000);
    vote(box, "P4", 9000, Answers.NONE);
    box.settleGrades(GradeWords.PLAIN);

    Voters voters = Panel.of(box, "evaluations-2020.csv", new NoticeBoard()).voters();

    assertThat(voters.groups("B01"))
        .containsExactly(new GroupVoters(4, List.of(3, 2), List.of(1, 2), List.of(3, 0)));
  }

  private static void vote(BallotBox box, String ballot, int one, int two) {
    box.accept(new Evaluation(2, "B01", 0, ballot, new Answers(new int[] {one, two})));
  }
}
