package partybuilding.assessment.compare.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.StandingStory;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.Note;

class RankComparisonTest {
  private final StandingStory story = new StandingStory();

  private String ranks(int year) {
    return story.ranks(year).values().stream()
        .map(r -> r.branch() + " " + r.place().map(RankComparisonTest::place).orElse("none"))
        .collect(Collectors.joining(", "));
  }

  private static String place(RankInterval place) {
    return "%s %d-%d".formatted(place.rank(), place.lower(), place.upper());
  }

  @Test
  void whereAllAreComparedWithAllTheEffectsDecide() {
    story.year(
        2025,
        """
        a 70 1 3.25 .599 a 0 1
        b 90 1 .75 1.4035 a 0 0
        c 80 1 -4 1.3811 a 1 0
        """);
    assertThat(ranks(2025)).isEqualTo("a 1.0 1-2, b 2.0 1-3, c 3.0 2-3");
    assertThat(story.ranks(2025).values())
        .allMatch(r -> r.basis() == RankBasis.ADJUSTED && r.of() == 3 && r.note().isEmpty());
    assertThat(story.separation(2025).rankability().orElseThrow())
        .isCloseTo(.8655177, within(5e-8));
  }

  @Test
  void severalComponentsAreRankedByTheirScores() {
    story.year(
        2025,
        """
        a 90 1 3 .6 a
        b 60 1 -3 .6 a
        x 80 1 2 .6 x
        y 80 1 -2 .6 x
        """);
    assertThat(ranks(2025)).isEqualTo("a 1.0 1-1, b 4.0 4-4, x 2.5 2-3, y 2.5 2-3");
    assertThat(story.ranks(2025).values()).allMatch(r -> r.basis() == RankBasis.SCORE);
  }

  @Test
  void oneBranchWithoutAnEffectPutsAllOnTheirScores() {
    story.year(
        2025,
        """
        a 70 1 3 .6 a 0 1
        b 90 1 -3 .6 a 1 0
        c 80 1
        """);
    assertThat(ranks(2025)).isEqualTo("a 3.0 3-3, b 1.0 1-1, c 2.0 2-2");
  }

  @Test
  void aScoreWithoutAnIntervalIsNotRanked() {
    story.year(
        2025,
        """
        a 70 1
        b 90 1
        c 80 1
        u 99 -
        """);
    assertThat(story.ranks(2025)).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void twoBranchesAreNotRankedNorIsTheirDistanceJudged() {
    story.year(
        2025,
        """
        a 70 1
        b 90 1
        """);
    assertThat(story.ranks(2025)).isEmpty();
    assertThat(story.separation(2025).rankability()).isEmpty();
    assertThat(story.separation(2025).ceiling()).isEmpty();
  }

  @Test
  void branchesThatNoiseAloneTellsApartAreNotRankable() {
    story.year(
        2025,
        """
        a 80 2
        b 81 2
        c 82 2
        """);
    assertThat(ranks(2025)).isEqualTo("a none, b none, c none");
    assertThat(story.ranks(2025).values())
        .allMatch(r -> r.note().filter(Note.NOT_RANKABLE::equals).isPresent());
    assertThat(story.separation(2025).rankability()).hasValue(0);
    assertThat(story.separation(2025).rankable()).isFalse();
    assertThat(story.separation(2025).ceiling()).contains(Ceiling.NO_SPREAD);
  }

  /** Three distances of 2.4 standard errors: ρ .61, but Q 5.8 on 2 degrees of freedom, p .06. */
  @Test
  void branchesThatDoNotDifferSignificantlyHaveNoRankHoweverLargeTheShare() {
    story.year(
        2025,
        """
        a 80 2
        b 84 2
        c 86.8 2
        """);
    assertThat(story.separation(2025).rankability().orElseThrow()).isGreaterThan(.6);
    assertThat(story.separation(2025).heterogeneity().orElseThrow().probability())
        .isBetween(.05, .07);
    assertThat(ranks(2025)).isEqualTo("a none, b none, c none");
    assertThat(story.separation(2025).rankable()).isFalse();
  }

  @Test
  void branchesThatDifferSurelyButMostlyByChanceHaveNoRank() {
    String near =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "b%02d %s 2%n".formatted(i, 80 + (i % 2 == 0 ? 2.6 : -2.6)))
            .collect(Collectors.joining());
    story.year(2025, near);
    assertThat(story.separation(2025).heterogeneity().orElseThrow().probability()).isLessThan(.01);
    assertThat(story.separation(2025).rankability().orElseThrow()).isLessThan(.5);
    assertThat(story.ranks(2025).values()).allMatch(rank -> rank.place().isEmpty());
  }

  @Test
  void moreThanThreeHundredScoresHaveSimultaneousIntervals() {
    story.year(
        2025,
        IntStream.rangeClosed(1, 301)
            .mapToObj(i -> "b%03d %d .1%n".formatted(i, 2 * i))
            .collect(Collectors.joining()));
    BranchRank last = story.ranks(2025).values().iterator().next();
    assertThat(last.branch()).isEqualTo("b001");
    assertThat(place(last.place().orElseThrow())).isEqualTo("301.0 301-301");
    assertThat(last.of()).isEqualTo(301);
  }

  @Test
  void figuresThatTieByRoundingStayInsideTheirRankIntervals() {
    story.year(
        2025,
        """
        a 70 1 5 .1 a 0 2
        b 90 1 5 .1 a 1 1
        c 80 1 -10 .1 a 2 0
        """);
    assertThat(ranks(2025)).isEqualTo("a 1.5 1-2, b 1.5 1-2, c 3.0 3-3");
  }

  @Test
  void anAbolishedBranchCountsInItsYearAndHasNoRowOfItsOwn() {
    story.event("q", "", 2025, Change.ABOLISH);
    story.year(
        2024,
        """
        a 70 1
        b 80 1
        q 90 1
        """);
    story.year(
        2025,
        """
        a 70 1
        b 80 1
        """);
    assertThat(ranks(2024)).isEqualTo("a 3.0 3-3, b 2.0 2-2");
    assertThat(story.ranks(2024).values()).extracting(BranchRank::of).containsOnly(3);
  }

  @Test
  void moreThanNineGoodVotesInTenAreACeiling() {
    String year =
        """
        a 70 1
        b 80 1
        c 90 1
        """;
    story.good(.9).year(2024, year).good(.91).year(2025, year);
    assertThat(story.separation(2024).ceiling()).isEmpty();
    assertThat(story.separation(2025).ceiling()).contains(Ceiling.GOOD_ABOVE_90);
    assertThat(story.separation(2025).shares().orElseThrow().good()).isCloseTo(.91, within(1e-12));
  }
}
