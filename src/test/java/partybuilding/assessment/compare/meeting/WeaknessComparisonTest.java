package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;

/** The weaknesses named in 2021, up to the report year. */
class WeaknessComparisonTest {
  private static final StandardError SURE = new StandardError(0.5, 60);

  private static CollegeFigure confidence(double score, Optional<StandardError> standardError) {
    return figure("confidence", score, standardError);
  }

  private static CollegeFigure figure(
      String dimension, double score, Optional<StandardError> standardError) {
    return new CollegeFigure(
        dimension, 14, 82, OptionalDouble.of(score), standardError, Optional.empty());
  }

  private static WeaknessState state(MeetingFixture fixture, String dimension) {
    return fixture.facts().threads().weaknesses().stream()
        .filter(state -> state.dimension().equals(dimension))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWeaknessIsTestedAgainstTheYearItWasNamedIn() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2022, confidence(60, Optional.of(SURE)))
            .college(2025, confidence(80, Optional.of(SURE)));

    WeaknessState state = state(fixture, "confidence");

    assertThat(state.weakness())
        .isEqualTo(new Weakness(2021, new Name("信心不足", "lack of confidence")));
    assertThat(state.then()).hasValue(75);
    assertThat(state.now()).hasValue(80);
    assertThat(state.verdict()).isEqualTo(Verdict.IMPROVED);
    Change change = state.change().orElseThrow();
    assertThat(change.difference()).isEqualTo(5);
    // qt(.975, 120) * sqrt(.5^2 + .5^2)
    assertThat(change.interval().orElseThrow().lower())
        .isCloseTo(5 - 1.4000222157112088, within(1e-9));
  }

  @Test
  void aFallIsADeclineAndASmallStepHolds() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(
                2021,
                confidence(75, Optional.of(SURE)),
                figure("capability", 75, Optional.of(SURE)))
            .college(
                2025,
                confidence(70, Optional.of(SURE)),
                figure("capability", 75.9, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").verdict()).isEqualTo(Verdict.DECLINED);
    assertThat(state(fixture, "capability").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void aRealStepWithinTheToleranceHolds() {
    Optional<StandardError> verySure = Optional.of(new StandardError(0.01, 60));
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2021, confidence(75, verySure))
            .college(2025, confidence(75.9, verySure));

    assertThat(state(fixture, "confidence").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void inTheYearOfNamingThereIsNothingToCompareYet() {
    MeetingFixture fixture = new MeetingFixture().college(2021, confidence(75, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").verdict()).isEqualTo(Verdict.TOO_FEW_YEARS);
    assertThat(state(fixture, "confidence").change()).isEmpty();
  }

  @Test
  void beforeItIsNamedThereIsNone() {
    MeetingFixture fixture = new MeetingFixture().college(2020, confidence(75, Optional.of(SURE)));

    assertThat(fixture.facts().threads().weaknesses()).isEmpty();
  }

  @Test
  void withoutAnAssessmentOfThatYearNothingIsCompared() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2022, confidence(75, Optional.of(SURE)))
            .college(2025, confidence(85, Optional.of(SURE)));

    WeaknessState state = state(fixture, "confidence");
    assertThat(state.verdict()).isEqualTo(Verdict.TOO_FEW_YEARS);
    assertThat(state.then()).isEmpty();
    assertThat(state.now()).hasValue(85);
  }

  @Test
  void withoutAnIntervalThereIsAChangeAndNoVerdict() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.empty()))
            .college(2025, confidence(85, Optional.of(SURE)));

    WeaknessState state = state(fixture, "confidence");
    assertThat(state.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(state.change().orElseThrow().difference()).isEqualTo(10);
  }

  @Test
  void otherRulesOfTheDimensionMakeItNotComparable() {
    String rules =
        """
        rules:
          - from: 2019
          - from: 2024
            indicators: {confidence: {scale: points, minimum: 0, maximum: 10}}
            dimensions:
              confidence:
                indicators: {confidence: 1}
                weakness: {year: 2021, en: doubt}
        """;
    MeetingFixture fixture =
        new MeetingFixture()
            .under(rules)
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2025, confidence(85, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(state(fixture, "confidence").change()).isEmpty();
  }

  @Test
  void rulesThatChangeElsewhereLeaveItComparable() {
    MeetingFixture fixture =
        new MeetingFixture()
            .under("rules: [{from: 2019}, {from: 2024, quota: 0.2, minimum-group: 6}]")
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2025, confidence(85, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aCollegeWhoseBranchesAreAllWithheldIsWithheld() {
    CollegeFigure nothing =
        new CollegeFigure(
            "confidence",
            0,
            0,
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.of(Note.NO_BALLOTS));
    MeetingFixture fixture =
        new MeetingFixture()
            .withheldCollege(2021, nothing)
            .college(2025, confidence(85, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").verdict()).isEqualTo(Verdict.WITHHELD);
  }

  @Test
  void itsWordIsThatOfTheCollegesChangesBetweenAllYears() {
    // Alone a p of 0.04 would be called a change; among six pairs of level years it is chance.
    MeetingFixture alone =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2025, confidence(76.47, Optional.of(SURE)));
    MeetingFixture among =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2022, confidence(75.7, Optional.of(SURE)))
            .college(2023, confidence(75.8, Optional.of(SURE)))
            .college(2025, confidence(76.47, Optional.of(SURE)));

    assertThat(state(alone, "confidence").verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(state(among, "confidence").verdict()).isNotEqualTo(Verdict.IMPROVED);
    assertThat(state(among, "confidence").verdict())
        .isEqualTo(
            among
                .comparison()
                .pairs()
                .findCollege(2021, 2025, "confidence")
                .orElseThrow()
                .verdict());
  }

  /** 2024 to 2025 is the newest step, whose word is that of the college's change on last year. */
  @Test
  void aWeaknessNamedTheYearBeforeHasTheWordOfTheChangeOnLastYear() {
    MeetingFixture fixture =
        new MeetingFixture()
            .under(
                """
                rules:
                  - from: 2019
                    indicators: {confidence: {scale: points}}
                    dimensions:
                      confidence:
                        indicators: {confidence: 1}
                        weakness: {year: 2024, en: doubt}
                """)
            .college(2022, confidence(75.2, Optional.of(SURE)))
            .college(2023, confidence(75.2, Optional.of(SURE)))
            .college(2024, confidence(75, Optional.of(SURE)))
            .college(2025, confidence(76.47, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").verdict())
        .isEqualTo(
            fixture.comparison().scores().findCollege(2025, "confidence").orElseThrow().verdict())
        .isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void theLedgersProblemsSinceThenAreCountedAsTheyStandNow() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2023, confidence(80, Optional.of(SURE)))
            .problems(2021, "")
            .problems(
                2023,
                """
                1 x 2020 confidence - closed
                2 x 2021 confidence - closed
                3 x 2022 confidence - in_progress
                4 x 2023 confidence - in_progress
                6 x 2022 confidence - done
                5 x 2023 capability - closed
                """);

    assertThat(state(fixture, "confidence").items())
        .contains(new WeaknessState.Items(2021, 4, 1, 1, 1, 1));
    assertThat(state(fixture, "project_integration").items())
        .contains(new WeaknessState.Items(2021, 0, 0, 0, 0, 0));
  }

  @Test
  void whatWasRaisedBeforeTheFirstLedgerIsNotCounted() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2023, confidence(80, Optional.of(SURE)))
            .problems(
                2022,
                """
                1 x 2021 confidence - closed
                2 x 2022 confidence - closed
                """);

    assertThat(state(fixture, "confidence").items())
        .contains(new WeaknessState.Items(2022, 1, 1, 0, 0, 0));
  }

  @Test
  void withoutALedgerNothingIsCounted() {
    MeetingFixture fixture =
        new MeetingFixture()
            .college(2021, confidence(75, Optional.of(SURE)))
            .college(2023, confidence(80, Optional.of(SURE)));

    assertThat(state(fixture, "confidence").items()).isEmpty();
  }
}
