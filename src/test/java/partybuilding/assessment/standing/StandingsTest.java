package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static partybuilding.assessment.standing.YearOfBallots.ONE_GROUP;
import static partybuilding.assessment.standing.YearOfBallots.TWO_GROUPS;
import static partybuilding.assessment.standing.YearOfBallots.YEAR;
import static partybuilding.assessment.standing.YearOfBallots.pool;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.fit.FitChoice;

class StandingsTest {
  private static final double TOLERANCE = 1e-9;

  private static final String SET_A =
      """
      A90 B85 C80
      A70 B72 C60
      A80 B78 C75
      A95 B90 C91
      """;

  private static final LineageEvent[] MERGER = {
    new LineageEvent("A", "Z", 2022, Change.MERGE), new LineageEvent("B", "Z", 2022, Change.MERGE)
  };

  @Test
  void oneGroupGivesItsOwnEffects() {
    YearOfBallots year = new YearOfBallots(ONE_GROUP).group(0, SET_A);
    Effect a = year.effect("A");
    assertThat(a.value()).isCloseTo(3.25, within(TOLERANCE));
    assertThat(a.adjusted()).isCloseTo(83.75, within(TOLERANCE));
    Uncertainty uncertainty = a.uncertainty().orElseThrow();
    assertThat(uncertainty.standardError()).isCloseTo(0.59899607, within(5e-9));
    assertThat(uncertainty.tested().points()).isCloseTo(0.98012660, within(5e-9));
    assertThat(uncertainty.tested().freedom()).isCloseTo(7, within(TOLERANCE));
    assertThat(a.component()).isEqualTo("A");
    assertThat(year.branch("A").note()).isEmpty();
  }

  @Test
  void groupsAreCombinedByWeightAndOneWithoutWeightIsLeftOut() {
    String other =
        """
        A60 B70
        A66 B70 C50
        A50 B66 C44
        A81 B82 C70
        A77 C72
        """;
    YearOfBallots year = new YearOfBallots(TWO_GROUPS).group(0, SET_A).group(1, other);
    NamedFit first = NamedFit.of(SET_A);
    NamedFit second = NamedFit.of(other);
    Effect b = year.group(2, "A1 B99 C1\nA2 B98 C1\nA1 B99 C1").effect("B");
    double value = .6 * first.effect("B") + .4 * second.effect("B");
    double variance =
        Math.pow(.6 * first.standardError("B"), 2) + Math.pow(.4 * second.standardError("B"), 2);
    assertThat(b.value()).isCloseTo(value, within(TOLERANCE));
    assertThat(b.adjusted())
        .isCloseTo(.6 * first.adjusted("B") + .4 * second.adjusted("B"), within(TOLERANCE));
    assertThat(b.uncertainty().orElseThrow().standardError())
        .isCloseTo(Math.sqrt(variance), within(TOLERANCE));
  }

  @Test
  void aBranchThatOneWeightedGroupDidNotRateHasNoScoreAndIsInNobodysBallots() {
    YearOfBallots year =
        new YearOfBallots(TWO_GROUPS)
            .group(0, SET_A)
            .group(1, "A60 B70\nA66 B70\nA50 B66\nA81 B82");
    YearOfBallots without =
        new YearOfBallots(TWO_GROUPS)
            .group(0, "A90 B85\nA70 B72\nA80 B78\nA95 B90")
            .group(1, "A60 B70\nA66 B70\nA50 B66\nA81 B82");
    assertThat(year.find(YEAR, "C")).isEmpty();
    assertThat(year.effect("A")).isEqualTo(without.effect("A"));
  }

  @Test
  void whereRulesScoreABranchThatLacksAGroupItIsNotAdjusted() {
    YearOfBallots year =
        new YearOfBallots(TWO_GROUPS + "    missing-group: renormalise\n")
            .group(0, SET_A)
            .group(1, "A60 B70\nA66 B70\nA50 B66\nA81 B82");
    assertThat(year.branch("C").note()).contains(Note.GROUP_MISSING);
    assertThat(year.branch("C").effect()).isEmpty();
    assertThat(year.effect("A").neighbours()).isEmpty();
  }

  @Test
  void branchesAreTogetherOnlyWhereEveryGroupLinksThem() {
    YearOfBallots year =
        new YearOfBallots(TWO_GROUPS)
            .group(0, "A90 B85 C80 D70\nA70 B72 C60 D66\nA80 B78 C75 D80\nA95 B90 C91 D90")
            .group(1, "A60 B70\nA66 B70\nA50 B66\nC55 D60\nC66 D60\nC70 D71");
    assertThat(year.effect("A").component()).isEqualTo("A");
    assertThat(year.effect("B").component()).isEqualTo("A");
    assertThat(year.effect("C").component()).isEqualTo("C");
    assertThat(year.effect("D").component()).isEqualTo("C");
    assertThat(year.effect("A").value() + year.effect("B").value()).isCloseTo(0, within(TOLERANCE));
    assertThat(year.effect("C").value() + year.effect("D").value()).isCloseTo(0, within(TOLERANCE));
    assertThat(year.effect("A").neighbours()).isEmpty();
  }

  @Test
  void aGroupWhoseBallotsRateOneBranchEachLeavesNoEffect() {
    YearOfBallots year =
        new YearOfBallots(TWO_GROUPS)
            .group(0, SET_A)
            .group(1, "A60\nA66\nB50\nB51\nC70\nC77\nA61\nB60\nC60");
    assertThat(year.standings()).hasSize(3).allMatch(s -> s.effect().isEmpty());
    assertThat(year.branch("A").note()).contains(Note.UNCONNECTED);
  }

  @Test
  void ballotsThatAllAgreeHaveAnEffectAndNoSpread() {
    YearOfBallots year =
        new YearOfBallots(ONE_GROUP).group(0, "A90 B85\nA70 B65\nA50 B45\nA93 B88");
    assertThat(year.effect("A").value()).isCloseTo(2.5, within(TOLERANCE));
    assertThat(year.effect("A").standardError()).isEmpty();
    assertThat(year.effect("A").neighbours()).contains(new Neighbours(0, 0));
    assertThat(year.branch("A").note()).contains(Note.NO_SPREAD);
  }

  @Test
  void ballotsThatOverlapInOneBranchAloneHaveAnEffectAndTooFewInCommonForItsError() {
    YearOfBallots year =
        new YearOfBallots(ONE_GROUP).group(0, "A90 B85\nA70 C60\nA60\nB60\nB70\nC50\nC40");
    assertThat(year.effect("A").standardError()).isEmpty();
    assertThat(year.branch("A").note()).contains(Note.UNCONNECTED);
  }

  /** On a scale of six answers, 20 points apart, one vote of three weighs 4 and of four 2. */
  @Test
  void whereSmallGroupsAreHiddenAnEffectTellsNoMoreOfThemThanTheScore() {
    String first = "A5 B4 C3\nA3 B3 C1\nA4 B3 C3\nA5 B4 C4";
    String second = "A5 B3\nA2 B1 C1\nB4 C1";
    YearOfBallots year =
        new YearOfBallots(TWO_GROUPS.replace("maximum: 100", "maximum: 5"))
            .group(0, first)
            .group(1, second);
    Effect a = year.effect("A");
    assertThat(a.value() % 1).isZero();
    assertThat(a.adjusted() % 1).isZero();
    assertThat(a.standardError().orElseThrow().freedom() % 1).isZero();
  }

  @Test
  void aBranchBelowTheMinimumGroupIsInNobodysBallots() {
    YearOfBallots year = new YearOfBallots(ONE_GROUP).group(0, SET_A).group(0, "A99 W10\nB99 W12");
    assertThat(year.find(YEAR, "W")).isEmpty();
    YearOfBallots without = new YearOfBallots(ONE_GROUP).group(0, SET_A).group(0, "A99\nB99");
    assertThat(year.standings()).isEqualTo(without.standings());
  }

  @Test
  void withoutBallotIdsNothingIsSolved() {
    YearOfBallots year = new YearOfBallots(ONE_GROUP);
    for (int voter = 0; voter < 6; voter++) {
      year.vote("", "A", 0, 70 + voter).vote("", "B", 0, 80 - voter);
    }
    assertThat(year.standings()).isEmpty();
  }

  @Test
  void laterYearsSeeMergedBranchesAsOneWhichABallotRatedOnce() {
    String ballots =
        """
        A80 B90 C75 D60
        A70 C66 D71
        B75 C73
        A61 B66 C70 D55
        B90 D80
        """;
    String merged =
        """
        Z85 C75 D60
        Z70 C66 D71
        Z75 C73
        Z63.5 C70 D55
        Z90 D80
        """;
    YearOfBallots year = new YearOfBallots(ONE_GROUP).group(0, ballots).events(MERGER);
    YearOfBallots later = new YearOfBallots(ONE_GROUP).group(0, merged);
    assertThat(year.standings()).hasSize(7);
    Effect z = year.find(2022, pool("Z", 2022)).orElseThrow().effect().orElseThrow();
    assertThat(z.value()).isCloseTo(later.effect("Z").value(), within(TOLERANCE));
    assertThat(z.adjusted()).isCloseTo(later.effect("Z").adjusted(), within(TOLERANCE));
    assertThat(z.standardError().orElseThrow().points())
        .isCloseTo(later.effect("Z").standardError().orElseThrow().points(), within(TOLERANCE));
    assertThat(year.effect("A"))
        .isEqualTo(new YearOfBallots(ONE_GROUP).group(0, ballots).effect("A"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfTheRowsChangesNoBit(long seed) {
    String ballots = "A80 B90 C75 D60\nA70 C66 D71\nB75 C73\nA61 B66 C70 D55\nB90 D80\nA3 D5";
    YearOfBallots year = new YearOfBallots(ONE_GROUP).group(0, ballots).events(MERGER);
    YearOfBallots shuffled = new YearOfBallots(ONE_GROUP).group(0, ballots).events(MERGER);
    assertThat(shuffled.shuffled(seed).standings()).isEqualTo(year.standings());
  }

  @Test
  void moreBranchesThanPairsCanBearAreRankedByTheirIntervals() {
    YearOfBallots year = new YearOfBallots(ONE_GROUP);
    int branches = FitChoice.DENSE + 1;
    for (int ballot = 0; ballot < 8; ballot++) {
      for (int branch = 0; branch < branches; branch++) {
        double points = (branch == 0 ? 90 : 50) + (ballot * 7 + branch * 5) % 6;
        year.vote("p" + ballot, String.format("b%04d", branch), 0, points);
      }
    }
    assertThat(year.effect("b0000").neighbours()).contains(new Neighbours(0, branches - 1));
    assertThat(year.effect("b0001").neighbours()).contains(new Neighbours(1, 0));
  }

  @Test
  void aComponentTooLargeIsLeftRaw() {
    YearOfBallots year = new YearOfBallots(ONE_GROUP);
    for (int ballot = 0; ballot < 3; ballot++) {
      for (int branch = 0; branch <= GroupFit.LARGEST; branch++) {
        year.vote("p" + ballot, String.format("b%04d", branch), 0, 50 + branch % 7);
      }
    }
    assertThat(year.standings())
        .hasSize(GroupFit.LARGEST + 1)
        .allMatch(s -> s.effect().isEmpty())
        .allMatch(s -> s.note().equals(Optional.of(Note.TOO_MANY_BRANCHES)));
  }
}
