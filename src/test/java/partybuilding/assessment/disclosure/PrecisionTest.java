package partybuilding.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;

/** Groups of weight .4, .3 and .3; a dimension of grades and one of points. Minimum group: 5. */
class PrecisionTest {
  private static final Rules RULES =
      RulebookReader.read(
              "assessment.yaml",
              """
              rules:
                - from: 2020
                  indicators:
                    grade: {scale: grade}
                    points: {scale: points, minimum: 0, maximum: 100}
                    stars: {scale: points, minimum: 1, maximum: 5}
                  dimensions:
                    graded: {indicators: {grade: 1.0}}
                    pointed: {indicators: {points: 1.0}}
                    starred: {indicators: {stars: 1.0}}
                  groups: {a: {weight: 0.4}, b: {weight: 0.3}, c: {weight: 0.3}}
              """)
          .rulesOf(2020);

  @Test
  void figuresAreExactWhereEveryGroupAppears() {
    assertThat(grain("graded", 9, 13, 60)).isEqualTo(Grain.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    // 2 · .4/2 = .4 of a share, 2 · .4/2 · 20 = 8 points; the next step of 1, 2 or 5.
    "2, 13, 60, .5, 10",
    "4, 13, 60, .2, 5",
    "9, 4, 60, .2, 5",
    "9, 13, 3, .2, 5",
  })
  void aStepIsNoSmallerThanTwoVotesOfTheSmallestGroup(
      int a, int b, int c, BigDecimal shares, BigDecimal points) {
    Grain grain = grain("graded", a, b, c);
    assertThat(grain.shares()).isEqualByComparingTo(shares);
    assertThat(grain.points()).isEqualByComparingTo(points);
  }

  @Test
  void onAScaleOfAHundredPointsTheFiguresOfABranchWithASmallGroupAreGivenInStepsToo() {
    // 2 · .4/2 · 1 point, and of groups of 9, 13 and 3 people 2 · .3/3 · 1 point
    assertThat(grain("pointed", 2, 13, 60).points()).isEqualByComparingTo("0.5");
    assertThat(grain("pointed", 2, 13, 60).ofPoints(81.234567)).isEqualTo(81);
    assertThat(grain("pointed", 9, 13, 3).points()).isEqualByComparingTo("0.2");
  }

  @Test
  void onAScaleOfAHundredPointsTheyStayExactWhereEveryGroupOfTheBranchIsLargeEnough() {
    Voters voters = new Voters(Map.of("B01", groups(4, 13, 60), "B02", groups(9, 13, 60)));
    Precision precision = Disclosure.decide(voters, RULES).precision();
    Dimension pointed = RULES.findDimension("pointed").orElseThrow();
    assertThat(precision.ofDimension(Set.of("B02"), pointed).points()).isZero();
    assertThat(precision.ofDimension(Set.of("B01"), pointed).points()).isPositive();
  }

  @Test
  void onAScaleOfFivePointsTheFiguresAreGivenInSteps() {
    // 2 · .4/2 · 25 points
    assertThat(grain("starred", 2, 13, 60).points()).isEqualByComparingTo("10");
  }

  @Test
  void severalBranchesCountedAsOneAreAsCoarseAsTheCoarsest() {
    Voters voters = new Voters(Map.of("B01", groups(4, 13, 60), "B02", groups(9, 13, 60)));
    Precision precision = Disclosure.decide(voters, RULES).precision();
    assertThat(precision.ofDimension(Set.of("B01", "B02"), RULES.dimensions().get(0)).shares())
        .isEqualByComparingTo("0.2");
    assertThat(precision.ofDimension(Set.of("B02"), RULES.dimensions().get(0)).shares())
        .isEqualByComparingTo("0.1");
  }

  @ParameterizedTest
  @CsvSource({"0.7325, 0.8", "0.69, 0.6", "1, 1", "0, 0", "0.31, 0.4"})
  void aShareIsGivenAsTheNearestStep(double share, double given) {
    assertThat(grain("graded", 4, 13, 60).ofShares(share)).isEqualTo(given);
  }

  @Test
  void roundingAddsATwelfthOfTheSquaredStep() {
    assertThat(grain("graded", 4, 13, 60).variance()).isCloseTo(25.0 / 12, within(1e-12));
    assertThat(Grain.EXACT.variance()).isZero();
  }

  private static List<GroupVoters> groups(int a, int b, int c) {
    return List.of(
        GroupVoters.answeringAll(a, RULES),
        GroupVoters.answeringAll(b, RULES),
        GroupVoters.answeringAll(c, RULES));
  }

  private static Grain grain(String dimension, int a, int b, int c) {
    Voters voters = new Voters(Map.of("B01", groups(a, b, c)));
    return Disclosure.decide(voters, RULES)
        .precision()
        .ofDimension(Set.of("B01"), RULES.findDimension(dimension).orElseThrow());
  }
}
