package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.compare.MeetingFixture.debrief;
import static partybuilding.assessment.contract.Grade.GOOD;
import static partybuilding.assessment.contract.row.DebriefMode.ONSITE;
import static partybuilding.assessment.contract.row.DebriefMode.WRITTEN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.facts.meeting.ModeScore;

class ModeComparisonTest {
  private static Map<String, Double> overall(double score) {
    return Map.of("overall", score);
  }

  /** Three branches on site, three in writing; a seventh that is withheld. */
  private static MeetingFixture threeAndThree(Set<String> withheld) {
    return new MeetingFixture()
        .year(
            2023,
            withheld,
            Map.of(
                "a", overall(90),
                "b", overall(80),
                "c", overall(70),
                "x", overall(88),
                "y", overall(84),
                "z", overall(80)))
        .debriefs(
            2023,
            debrief("a", ONSITE, GOOD),
            debrief("b", ONSITE, GOOD),
            debrief("c", ONSITE, GOOD),
            debrief("x", WRITTEN, GOOD),
            debrief("y", WRITTEN, GOOD),
            debrief("z", WRITTEN, GOOD),
            debrief("hidden", WRITTEN, GOOD));
  }

  private static List<ModeScore> modes(MeetingFixture fixture) {
    return fixture.facts().threads().modes();
  }

  @Test
  void theTwoWaysOfReportingStandSideBySide() {
    assertThat(modes(threeAndThree(Set.of())))
        .containsExactly(
            new ModeScore(2023, "overall", ONSITE, 3, 80),
            new ModeScore(2023, "overall", WRITTEN, 3, 84));
  }

  @Test
  void aWithheldBranchIsInNeitherMean() {
    assertThat(modes(threeAndThree(Set.of("hidden"))))
        .extracting(ModeScore::branches)
        .containsExactly(3, 3);
  }

  @Test
  void withTwoBranchesInOneOfTheWaysNothingIsShownOfEither() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(
                2023,
                Set.of("z"),
                Map.of(
                    "a", overall(90),
                    "b", overall(80),
                    "c", overall(70),
                    "x", overall(88),
                    "y", overall(84)))
            .debriefs(
                2023,
                debrief("a", ONSITE, GOOD),
                debrief("b", ONSITE, GOOD),
                debrief("c", ONSITE, GOOD),
                debrief("x", WRITTEN, GOOD),
                debrief("y", WRITTEN, GOOD),
                debrief("z", WRITTEN, GOOD));

    assertThat(modes(fixture)).isEmpty();
  }

  @Test
  void aDimensionThatTooFewHaveAScoreInIsLeftOutAlone() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(
                2023,
                Set.of(),
                Map.of(
                    "a", Map.of("overall", 90.0, "confidence", 70.0),
                    "b", Map.of("overall", 80.0, "confidence", 70.0),
                    "c", overall(70),
                    "x", Map.of("overall", 88.0, "confidence", 70.0),
                    "y", Map.of("overall", 84.0, "confidence", 70.0),
                    "z", Map.of("overall", 80.0, "confidence", 70.0)))
            .debriefs(
                2023,
                debrief("a", ONSITE, GOOD),
                debrief("b", ONSITE, GOOD),
                debrief("c", ONSITE, GOOD),
                debrief("x", WRITTEN, GOOD),
                debrief("y", WRITTEN, GOOD),
                debrief("z", WRITTEN, GOOD));

    assertThat(modes(fixture)).extracting(ModeScore::dimension).containsOnly("overall");
  }
}
