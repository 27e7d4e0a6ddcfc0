package partybuilding.assessment.compare.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.StandingStory;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.BranchTrend.Course;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.lineage.LineageEvent.Change;

class TrendComparisonTest {
  private static final double[] FLAT = new double[12];
  private static final double[] RISING = {-4, -2, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18};

  private final StandingStory story = new StandingStory();

  /** Years from 2014 on at most, up to 2025, in which branches have these effects. */
  private void effects(int years, String[] branches, double[]... effects) {
    for (int i = 0; i < years; i++) {
      StringBuilder drawn = new StringBuilder();
      for (int b = 0; b < branches.length; b++) {
        drawn.append(
            String.format(
                Locale.ROOT, "%s 80 1 %s .5 %s%n", branches[b], effects[b][i], branches[0]));
      }
      story.year(2026 - years + i, drawn.toString());
    }
  }

  private void oneRises(int years) {
    effects(years, new String[] {"a", "b", "c", "d"}, RISING, FLAT, FLAT, FLAT);
  }

  private Course course(String branch) {
    return story.trend(branch).course().orElseThrow();
  }

  @Test
  void aBranchThatRisesAgainstTheOthersForFiveYearsGains() {
    oneRises(5);
    BranchTrend trend = story.trend("a");
    assertThat(trend.verdict()).isEqualTo(StandingVerdict.GAINING);
    assertThat(trend.basis()).contains(TrendBasis.ADJUSTED);
    assertThat(trend.years()).containsExactly(2021, 2022, 2023, 2024, 2025);
    assertThat(course("a").slope()).isCloseTo(1.5, within(1e-12));
    assertThat(course("a").mannKendallS()).isEqualTo(10);
    assertThat(course("a").mannKendallP()).isCloseTo(1 / 60.0, within(1e-12));
    assertThat(course("a").theilSen()).isCloseTo(1.5, within(1e-12));
    assertThat(course("b").slope()).isCloseTo(-.5, within(1e-12));
    assertThat(story.trend("b").verdict()).isEqualTo(StandingVerdict.LOSING);
  }

  /** Nothing wobbles, so the slope is as sure as its errors say: .5 / √10, on 4 · 3 degrees. */
  @Test
  void theIntervalPoolsTheWobbleOfAllBranches() {
    oneRises(5);
    double half = 2.178813 * .5 / Math.sqrt(10);
    assertThat(course("a").interval().orElseThrow().lower()).isCloseTo(1.5 - half, within(1e-6));
  }

  @Test
  void fourYearsHaveASlopeAndAnIntervalButNoWord() {
    oneRises(4);
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.TOO_FEW_YEARS);
    assertThat(course("a").slope()).isCloseTo(1.5, within(1e-12));
    assertThat(course("a").interval()).isPresent();
    assertThat(course("a").theilSenInterval()).isEmpty();
  }

  @Test
  void twoYearsHaveASlopeAndOneYearHasNone() {
    oneRises(2);
    assertThat(course("a").slope()).isCloseTo(1.5, within(1e-12));
    assertThat(course("a").interval()).isEmpty();
    StandingStory young = new StandingStory();
    young.year(2025, "a 80 1 1 .5 a\nb 80 1 -1 .5 a");
    assertThat(young.trend("a").years()).containsExactly(2025);
    assertThat(young.trend("a").course()).isEmpty();
    assertThat(young.trend("a").verdict()).isEqualTo(StandingVerdict.TOO_FEW_YEARS);
  }

  @Test
  void aTrendGoesBackTenYearsAndNoFurther() {
    oneRises(12);
    assertThat(story.trend("a").years()).hasSize(10).startsWith(2016).endsWith(2025);
  }

  @Test
  void aSlopeThatOneYearMakesCannotBeTold() {
    double[] jump = {4, 3, 2, 1, 30};
    effects(5, new String[] {"a", "b"}, jump, FLAT);
    assertThat(course("a").slope()).isPositive();
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.UNCLEAR);
  }

  @Test
  void wobbleBeyondTheStandardErrorsLeavesASlopeUnclear() {
    double[] zigzag = {0, 6, -5, 8, -6};
    effects(5, new String[] {"a", "b", "c"}, new double[] {-1, -.5, 0, .5, 1}, zigzag, FLAT);
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.UNCLEAR);
  }

  /**
   * Standard errors of 1.2 over five years make one of 1.2/√10 a year and, with t 1.833 on the 9
   * degrees of freedom of three branches, 2.78 points from the first year to the last; 1.3 make
   * 3.01.
   */
  @Test
  void aTrendIsLevelOnlyIfAllItMakesIsShownToBeLittle() {
    assertThat(flat("1.2").trend("a").verdict()).isEqualTo(StandingVerdict.LEVEL);
    assertThat(flat("1.3").trend("a").verdict()).isEqualTo(StandingVerdict.UNCLEAR);
  }

  private static StandingStory flat(String error) {
    StandingStory flat = new StandingStory();
    for (int year = 2021; year <= 2025; year++) {
      flat.year(year, "a 80 1 1 %s a\nb 80 1 -1 %s a\nc 80 1 0 .5 a".formatted(error, error));
    }
    return flat;
  }

  @Test
  void aMissingYearStaysMissing() {
    for (int year : new int[] {2019, 2020, 2022, 2024, 2025}) {
      int height = year - 2022;
      story.year(year, "a 80 1 " + height + " .5 a\nb 80 1 0 .5 a\nc 80 1 0 .5 a");
    }
    assertThat(story.trend("a").years()).containsExactly(2019, 2020, 2022, 2024, 2025);
    assertThat(course("a").slope()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.GAINING);
  }

  @Test
  void oneThatComesOrGoesMovesNobodyElse() {
    for (int year = 2021; year <= 2025; year++) {
      int shift = year == 2025 ? 10 : 0;
      story.year(
          year,
          "a 80 1 %d .5 a\nb 80 1 %d .5 a\n".formatted(3 + shift, -3 + shift)
              + (year == 2025 ? "n 80 1 -20 .5 a" : "o 80 1 0 .5 a"));
    }
    story.event("o", "", 2025, Change.ABOLISH);
    assertThat(course("a").slope()).isCloseTo(0, within(1e-12));
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.LEVEL);
    assertThat(story.trend("n").verdict()).isEqualTo(StandingVerdict.TOO_FEW_YEARS);
  }

  @Test
  void aMergerCutsTheSeriesOfItsBranchAndOfNoOther() {
    for (int year = 2021; year <= 2023; year++) {
      story.year(year, "a 80 1 1 .5 a\nb 80 1 -1 .5 a\np 80 1\nc 80 1\nc@2024 80 1 5 .5 a", 2024);
    }
    story.event("p", "c", 2024, Change.MERGE);
    for (int year = 2024; year <= 2025; year++) {
      story.year(year, "a 80 1 1 .5 a\nb 80 1 -1 .5 a\nc 80 1 -5 .5 a");
    }
    assertThat(story.trend("c").years()).containsExactly(2024, 2025);
    assertThat(story.trend("c").verdict()).isEqualTo(StandingVerdict.TOO_FEW_YEARS);
    assertThat(story.trend("a").years()).hasSize(5);
    assertThat(course("a").slope()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aBreakInTheReportYearLeavesNothingToCompare() {
    story.event("p", "c", 2025, Change.MERGE);
    story.year(2024, "a 80 1 1 .5 a\np 80 1\nc 80 1\nc@2025 80 1 5 .5 a", 2025);
    story.year(2025, "a 80 1 1 .5 a\nc 80 1 -1 .5 a");
    assertThat(story.trend("c").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
    assertThat(story.trend("c").years()).containsExactly(2025);
  }

  @Test
  void aChangedMeasuringCutsEverySeries() {
    story.rules("  - from: 2023\n    grades: {good: 100, fairly_good: 70, average: 50, poor: 0}\n");
    oneRises(5);
    assertThat(story.trend("a").years()).containsExactly(2023, 2024, 2025);
  }

  @Test
  void aYearOfAnotherBasisCutsTheSeriesEitherWay() {
    StandingStory losesIds = new StandingStory();
    losesIds.year(2023, "a 80 1 1 .5 a\nb 70 1 -1 .5 a");
    losesIds.year(2024, "a 80 1\nb 70 1").year(2025, "a 82 1\nb 70 1");
    assertThat(losesIds.trend("a").years()).containsExactly(2024, 2025);
    assertThat(losesIds.trend("a").basis()).contains(TrendBasis.DEVIATION);
    StandingStory gainsIds = new StandingStory();
    gainsIds.year(2023, "a 80 1\nb 70 1");
    gainsIds.year(2024, "a 80 1 1 .5 a\nb 70 1 -1 .5 a");
    gainsIds.year(2025, "a 80 1 2 .5 a\nb 70 1 -2 .5 a");
    assertThat(gainsIds.trend("a").years()).containsExactly(2024, 2025);
    assertThat(gainsIds.trend("a").basis()).contains(TrendBasis.ADJUSTED);
  }

  /** A stricter panel lowers all alike and leaves the deviations where they were. */
  @Test
  void withoutBallotIdsTheDeviationsFromTheMeanAreFollowed() {
    for (int year = 2021; year <= 2025; year++) {
      int strictness = year % 2 * 7;
      int height = 2 * (year - 2021);
      story.year(
          year,
          "a %d 1\nb %d 1\nc %d 1\n"
              .formatted(70 + height - strictness, 80 - strictness, 75 - strictness));
    }
    assertThat(course("a").slope()).isCloseTo(4 / 3.0, within(1e-12));
    assertThat(story.trend("a").basis()).contains(TrendBasis.DEVIATION);
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.GAINING);
    double error = Math.sqrt(4 / 9.0 + 2 / 9.0);
    double half = 2.262157 * error / Math.sqrt(10);
    assertThat(course("a").interval().orElseThrow().upper())
        .isCloseTo(4 / 3.0 + half, within(1e-6));
  }

  @Test
  void branchesOfTwoComponentsAreFollowedEachAmongItsOwn() {
    for (int year = 2021; year <= 2025; year++) {
      int height = year - 2023;
      story.year(
          year,
          "a 80 1 %d .5 a\nb 80 1 %d .5 a\nx 80 1 3 .5 x\ny 80 1 -3 .5 x"
              .formatted(height, -height));
    }
    assertThat(course("a").slope()).isCloseTo(1, within(1e-12));
    assertThat(course("x").slope()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aBranchThatIsComparedWithNoOtherHasNoTrend() {
    for (int year = 2021; year <= 2025; year++) {
      story.year(year, "a " + (60 + year - 2021) + " 1");
    }
    assertThat(story.trend("a").course()).isEmpty();
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
  }

  @Test
  void aWithheldReportYearSaysSoAndNothingElse() {
    oneRises(5);
    story.year(2026, "a\nb 80 1 0 .5 b\nc 80 1 0 .5 b");
    assertThat(story.trend("a"))
        .isEqualTo(
            new BranchTrend(
                "a", "d", List.of(), Optional.empty(), Optional.empty(), StandingVerdict.WITHHELD));
  }

  @Test
  void aWithheldYearInBetweenIsAGap() {
    for (int year = 2020; year <= 2025; year++) {
      story.year(year, (year == 2022 ? "a" : "a 80 1 1 .5 b") + "\nb 80 1 0 .5 b\nc 80 1 0 .5 b");
    }
    assertThat(story.trend("a").years()).containsExactly(2020, 2021, 2023, 2024, 2025);
    assertThat(story.trend("b").years()).hasSize(6);
  }

  @Test
  void aScoreWithoutAnIntervalInTheReportYearCannotBeCompared() {
    oneRises(5);
    story.year(2026, "a 80 -\nb 80 1\nc 80 1");
    assertThat(story.trend("a").verdict()).isEqualTo(StandingVerdict.NOT_COMPARABLE);
    assertThat(story.trend("a").basis()).isEmpty();
  }

  @Test
  void aTrendIsTheSameWhateverTheOrderOfTheBranches() {
    oneRises(6);
    StandingStory turned = new StandingStory();
    IntStream.range(0, 6)
        .forEach(
            i ->
                turned.year(
                    2020 + i,
                    "d 80 1 0 .5 a\nc 80 1 0 .5 a\nb 80 1 0 .5 a\na 80 1 " + RISING[i] + " .5 a"));
    assertThat(turned.compare().standings()).isEqualTo(story.compare().standings());
  }
}
