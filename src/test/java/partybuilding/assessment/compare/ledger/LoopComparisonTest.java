package partybuilding.assessment.compare.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.compare.BranchEdition;
import partybuilding.assessment.compare.StandingStory;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.loop.RankCorrelation;
import partybuilding.assessment.score.inference.Interval;

/** Two meetings and what was done between them. */
class LoopComparisonTest {
  private static final String RAISED =
      """
      1 a d     2021 not_started 2021-12-20 -
      2 a d     2021 not_started 2021-12-20 -
      3 b d     2021 not_started 2021-12-20 -
      4 b other 2021 not_started 2021-12-20 -
      5 b other 2021 cancelled   2021-12-20 2021-12-24
      6 c d     2021 not_started 2021-12-20 -
      """;

  private static final String JUDGED =
      """
      1 a d     2021 closed      2021-12-20 2022-05-01
      2 a d     2021 in_progress 2021-12-20 -
      3 b d     2021 closed      2021-12-20 2022-05-01
      4 b other 2021 in_progress 2021-12-20 -
      5 b other 2021 cancelled   2021-12-20 2021-12-24
      6 c d     2021 long_term   2021-12-20 -
      """;

  private static StandingStory story() {
    return new StandingStory()
        .year(2021, "a 70 1\nb 80 1\nc 90 1\ne 80 1")
        .year(2022, "a 77 1\nb 82 1\nc 87 1\ne 82 1")
        .ledger(2021, RAISED)
        .ledger(2022, JUDGED);
  }

  private static List<BranchLoop> loops(StandingStory story) {
    return story.compare().loop().loops();
  }

  private static BranchLoop loop(StandingStory story, String branch, String dimension) {
    return loops(story).stream()
        .filter(l -> l.branch().equals(branch) && l.dimension().equals(dimension))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatABranchClosedStandsBesideTheScoresOfBothYears() {
    BranchLoop loop = loop(story(), "a", "d");
    assertThat(loop.year()).isEqualTo(2021);
    assertThat(loop.closureRate()).hasValue(.5);
    assertThat(loop.score()).hasValue(70);
    assertThat(loop.next()).contains(new Next(77, 7));
  }

  /** τ² = 66.67 − 1, so that ρ = .985 of the differences come again around a mean of 82. */
  @Test
  void howFarTheNextScoreIsBeyondWhatChanceAloneWouldBringStandsBesideIt() {
    BranchLoop loop = loop(story(), "a", "all");
    double rankability = story().separation(2021).rankability().orElseThrow();
    assertThat(rankability).isCloseTo(.985, within(1e-9));
    assertThat(loop.expectation().orElseThrow().score())
        .isCloseTo(82 - 10 * rankability, within(1e-9));
    assertThat(loop.expectation().orElseThrow().beyond())
        .isCloseTo(77 - 82 + 10 * rankability, within(1e-9));
  }

  @Test
  void problemsOfEveryKindCountTogetherAndThoseOfADimensionByThemselves() {
    assertThat(loop(story(), "b", "all").closureRate()).hasValue(.5);
    assertThat(loop(story(), "b", "d").closureRate()).hasValue(1);
    assertThat(loops(story()))
        .extracting(l -> l.branch() + " " + l.dimension())
        .containsExactly("a all", "a d", "b all", "b d", "c all", "c d");
  }

  @Test
  void whereNothingWasToBeClosedThereIsNoRate() {
    assertThat(loop(story(), "c", "all").closureRate()).isEmpty();
    assertThat(loop(story(), "c", "all").next()).contains(new Next(87, -3));
  }

  @Test
  void beforeTheDayOfJudgementThereIsNoRow() {
    assertThat(loops(story().asOf("2022-12-30"))).isEmpty();
    assertThat(loops(story().asOf("2022-12-31"))).isNotEmpty();
  }

  @Test
  void aMergerBetweenTheYearsLeavesTheNextScoreOut() {
    StandingStory merged = story().event("e", "a", 2022, Change.MERGE);
    assertThat(loop(merged, "a", "all").next()).isEmpty();
    assertThat(loop(merged, "a", "all").expectation()).isEmpty();
    assertThat(loop(merged, "b", "all").next()).isPresent();
  }

  @Test
  void otherRulesInTheNextYearLeaveTheNextScoreOut() {
    StandingStory changed =
        story()
            .rules(
                "  - from: 2022\n    grades: {good: 100, fairly_good: 70, average: 50, poor: 0}\n");
    assertThat(loops(changed)).hasSize(6).allSatisfy(l -> assertThat(l.next()).isEmpty());
    assertThat(loop(changed, "a", "all").score()).hasValue(70);
  }

  @Test
  void aWithheldScoreStaysWithheld() {
    StandingStory hidden =
        new StandingStory()
            .year(2021, "a 70 1\nb\nc 90 1\ne 80 1")
            .year(2022, "a 77 1\nb 82 1\nc\ne 82 1")
            .ledger(2021, RAISED)
            .ledger(2022, JUDGED);
    BranchLoop unknown = loop(hidden, "b", "all");
    assertThat(unknown.score()).isEmpty();
    assertThat(unknown.next()).isEmpty();
    assertThat(loop(hidden, "c", "all").score()).hasValue(90);
    assertThat(loop(hidden, "c", "all").next()).isEmpty();
  }

  @Test
  void twoBranchesHaveNoMeanToComeBackTo() {
    StandingStory two =
        new StandingStory()
            .year(2021, "a 70 1\nb 80 1\nc 90 1")
            .year(2022, "a 77 1\nb 82 1")
            .event("c", "", 2022, Change.ABOLISH)
            .ledger(2021, RAISED)
            .ledger(2022, JUDGED);
    assertThat(loop(two, "a", "all").next()).isPresent();
    assertThat(loop(two, "a", "all").expectation()).isEmpty();
  }

  @Test
  void aBranchOfWhichNothingWasAskedHasNoRow() {
    assertThat(loops(story())).noneMatch(l -> l.branch().equals("e"));
  }

  @Test
  void withoutALedgerThereIsNothing() {
    StandingStory none =
        new StandingStory().year(2021, "a 70 1\nb 80 1").year(2022, "a 77 1\nb 82 1");
    assertThat(none.compare().loop()).isEqualTo(LoopFacts.NONE);
  }

  /** Branches a, b, … of so many points, each with ten problems of which i were closed. */
  private static StandingStory college(int[] before, int[] next, int[] closed) {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    StringBuilder ledger = new StringBuilder();
    for (int i = 0; i < before.length; i++) {
      char branch = (char) ('a' + i);
      first.append(branch).append(' ').append(before[i]).append(" 1\n");
      second.append(branch).append(' ').append(next[i]).append(" 1\n");
      for (int item = 0; item < 10; item++) {
        String ended = item < closed[i] ? "closed 2021-12-20 2022-06-01" : "returned 2021-12-20 -";
        ledger.append(
            String.format(Locale.ROOT, "%s%d %s d 2021 %s%n", branch, item, branch, ended));
      }
    }
    return new StandingStory()
        .year(2021, first.toString())
        .year(2022, second.toString())
        .ledger(2021, "")
        .ledger(2022, ledger.toString());
  }

  private static final int[] BEFORE = {70, 66, 74, 71, 78, 69, 75, 80};
  private static final int[] NEXT = {71, 69, 73, 74, 77, 75, 76, 81};
  private static final int[] CLOSED = {1, 2, 3, 4, 5, 6, 7, 8};

  /** R 4.2.2: partial Spearman of the three, with Bonett and Wright's interval. */
  @Test
  void withEightBranchesTheAssociationIsGivenWithItsInterval() {
    LoopAssociation association =
        college(BEFORE, NEXT, CLOSED).compare().loop().associations().get(0);
    assertThat(association.year()).isEqualTo(2021);
    assertThat(association.branches()).isEqualTo(8);
    RankCorrelation correlation = association.correlation().orElseThrow();
    Interval interval = correlation.interval().orElseThrow();
    assertThat(correlation.value()).isCloseTo(.871598413529, within(5e-13));
    assertThat(interval.lower()).isCloseTo(.186337720133, within(5e-13));
    assertThat(interval.upper()).isCloseTo(.986368631857, within(5e-13));
  }

  @Test
  void withSevenBranchesItIsNot() {
    int[] before = Arrays.copyOf(BEFORE, 7);
    LoopAssociation association =
        college(before, NEXT, CLOSED).compare().loop().associations().get(0);
    assertThat(association).isEqualTo(new LoopAssociation(2021, 7, Optional.empty()));
  }

  @Test
  void whereAllClosedAlikeThereIsNoAssociation() {
    int[] same = {5, 5, 5, 5, 5, 5, 5, 5};
    assertThat(college(BEFORE, NEXT, same).compare().loop().associations())
        .containsExactly(new LoopAssociation(2021, 8, Optional.empty()));
  }

  @Test
  void aLaterYearLeavesTheEarlierPairAsItWas() {
    LoopFacts before = college(BEFORE, NEXT, CLOSED).compare().loop();
    LoopFacts later =
        college(BEFORE, NEXT, CLOSED)
            .year(2023, "a 90 1\nb 60 1\nc 60 1\nd 60 1\ne 60 1\nf 60 1\ng 60 1\nh 60 1")
            .ledger(
                2023,
                """
                a5 a d 2021 closed    2021-12-20 2023-02-01
                b5 b d 2021 cancelled 2021-12-20 2023-02-01
                n1 a d 2022 closed    2022-12-20 2023-02-01
                """)
            .compare()
            .loop();
    assertThat(later.loops()).filteredOn(l -> l.year() == 2021).isEqualTo(before.loops());
    assertThat(later.associations())
        .filteredOn(a -> a.year() == 2021)
        .isEqualTo(before.associations());
    assertThat(later.funnel()).filteredOn(p -> p.year() == 2021).isEqualTo(before.funnel());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neitherTheOrderOfRowsNorOfFilesChangesAnything(long seed) {
    List<String> rows = new ArrayList<>(JUDGED.lines().toList());
    Collections.shuffle(rows, new Random(seed));
    StandingStory shuffled =
        new StandingStory()
            .year(2021, "a 70 1\nb 80 1\nc 90 1\ne 80 1")
            .year(2022, "a 77 1\nb 82 1\nc 87 1\ne 82 1")
            .ledger(2022, String.join("\n", rows))
            .ledger(2021, RAISED);
    assertThat(shuffled.compare().loop()).isEqualTo(story().compare().loop());
  }

  @Test
  void aBranchIsToldOfItselfAndOfNothingInWhichItIsHeldAgainstOthers() {
    Comparison facts = college(BEFORE, NEXT, CLOSED).compare();
    Branch branch = facts.branches().get(0);
    LoopFacts own = new BranchEdition(facts, Lineage.of(List.of())).of(branch).own().loop();

    assertThat(facts.loop().funnel()).hasSize(8);
    assertThat(own.associations()).isEmpty();
    assertThat(own.funnel()).isEmpty();
    assertThat(own.times()).extracting(ClosureTime::branch).containsExactly("a");
    assertThat(own.loops())
        .containsExactly(
            new BranchLoop(
                2021,
                "a",
                "all",
                OptionalDouble.of(.1),
                OptionalDouble.of(70),
                Optional.of(new Next(71, 1)),
                Optional.empty()),
            new BranchLoop(
                2021,
                "a",
                "d",
                OptionalDouble.of(.1),
                OptionalDouble.of(70),
                Optional.of(new Next(71, 1)),
                Optional.empty()));
    assertThat(facts.loop().loops().get(0).expectation()).isPresent();
  }
}
