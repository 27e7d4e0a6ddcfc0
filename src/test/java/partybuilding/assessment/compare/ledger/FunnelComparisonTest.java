package partybuilding.assessment.compare.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.StandingStory;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.score.inference.FunnelPosition;

class FunnelComparisonTest {
  /** So many problems of a branch, of which the first ones were closed. */
  private static String items(String branch, int items, int closed) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < items; i++) {
      drawn
          .append(branch)
          .append(i)
          .append(' ')
          .append(branch)
          .append(" d 2021 ")
          .append(i < closed ? "closed 2021-12-20 2022-03-01\n" : "not_started 2021-12-20 -\n");
    }
    return drawn.toString();
  }

  private static LoopFacts facts(String ledger) {
    return new StandingStory()
        .year(2022, "a 70 1\nb 80 1\nc 90 1")
        .ledger(2021, "")
        .ledger(2022, ledger)
        .compare()
        .loop();
  }

  @Test
  void branchesStandAgainstTheRateOfTheCollege() {
    LoopFacts facts = facts(items("a", 20, 2) + items("b", 10, 9) + items("c", 5, 3));

    assertThat(facts.funnel())
        .containsExactly(
            new FunnelPoint(2021, "a", 20, 2, .4, false),
            new FunnelPoint(2021, "b", 10, 9, .4, true),
            new FunnelPoint(2021, "c", 5, 3, .4, false));
    assertThat(facts.funnel())
        .extracting(FunnelPoint::position)
        .containsExactly(
            Optional.of(FunnelPosition.BELOW_95),
            Optional.of(FunnelPosition.ABOVE_998),
            Optional.empty());
  }

  @Test
  void ofNineProblemsThereAreNoLimitsAndNothingIsRemarkable() {
    LoopFacts facts = facts(items("a", 40, 40) + items("b", 40, 40) + items("c", 9, 0));

    assertThat(facts.funnel().get(2)).isEqualTo(new FunnelPoint(2021, "c", 9, 0, 80.0 / 89, false));
    assertThat(facts.funnel().get(2).limits()).isEmpty();
  }

  /** One of a hundred lies just beyond the outer limits, where chance alone may put one. */
  @Test
  void amongManyBranchesWhatLiesJustBeyondTheOuterLimitsIsNotRemarkable() {
    StringBuilder branches = new StringBuilder();
    StringBuilder ledger = new StringBuilder(items("x000", 10, 0));
    for (int i = 0; i < 100; i++) {
      branches.append("x%03d 70 1\n".formatted(i));
      ledger.append(i == 0 ? "" : items("x%03d".formatted(i), 10, 5));
    }
    List<FunnelPoint> many =
        new StandingStory()
            .year(2022, branches.toString().strip())
            .ledger(2021, "")
            .ledger(2022, ledger.toString())
            .compare()
            .loop()
            .funnel();

    assertThat(many).hasSize(100);
    assertThat(many.get(0).position()).contains(FunnelPosition.BELOW_998);
    assertThat(many).noneMatch(FunnelPoint::remarkable);
  }

  @Test
  void whatIsWithdrawnOrLongTermIsNotExpected() {
    String others =
        """
        x1 c d 2021 cancelled 2021-12-20 2022-01-01
        x2 c d 2021 long_term 2021-12-20 -
        """;
    LoopFacts facts = facts(items("a", 4, 2) + items("b", 4, 2) + items("c", 5, 3) + others);

    assertThat(facts.funnel()).extracting(FunnelPoint::items).containsExactly(4L, 4L, 5L);
  }

  @Test
  void twoBranchesMakeNoFunnel() {
    assertThat(facts(items("a", 4, 1) + items("b", 9, 2)).funnel()).isEmpty();
  }

  @Test
  void beforeTheDayOfJudgementThereIsNoFunnel() {
    StandingStory early =
        new StandingStory()
            .year(2022, "a 70 1\nb 80 1\nc 90 1")
            .ledger(2021, "")
            .ledger(2022, items("a", 20, 2) + items("b", 10, 9) + items("c", 5, 3))
            .asOf("2022-12-30");
    assertThat(early.compare().loop().funnel()).isEmpty();
  }
}
