package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;

/** Direction, team and policy: covered by problems, and these dealt with the next year. */
class RequirementComparisonTest {
  /** Year, branch, requirement, items, closed. */
  private static List<String> counts(MeetingFixture fixture) {
    return fixture.facts().threads().requirements().stream()
        .map(
            c ->
                "%d %s %s %d %d"
                    .formatted(c.year(), c.branch(), c.requirement().code(), c.items(), c.closed()))
        .toList();
  }

  @Test
  void everyBranchAndRequirementHasARowAndTheCollegeTheirSums() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "x", "y")
            .year(2023, "x", "y")
            .problems(2022, "")
            .problems(
                2023,
                """
                1 x 2022 confidence direction closed
                2 x 2022 confidence direction in_progress
                3 x 2022 confidence team      closed
                4 y 2022 confidence -         closed
                """);

    assertThat(counts(fixture))
        .containsExactly(
            "2022 x direction 2 1",
            "2022 x team 1 1",
            "2022 x policy 0 0",
            "2022 y direction 0 0",
            "2022 y team 0 0",
            "2022 y policy 0 0",
            "2022 all direction 2 1",
            "2022 all team 1 1",
            "2022 all policy 0 0");
  }

  @Test
  void aYearWhoseProblemsNameNoRequirementHasNoRows() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "x")
            .year(2023, "x")
            .problems(2022, "")
            .problems(
                2023,
                """
                1 x 2022 confidence -      closed
                2 x 2023 confidence policy in_progress
                """);

    assertThat(counts(fixture)).allMatch(count -> count.startsWith("2023 ")).hasSize(6);
  }

  @Test
  void whatIsClosedAfterTheNextYearIsNotKept() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, "x")
            .year(2022, "x")
            .year(2023, "x")
            .problems(2021, "")
            .problems(2022, "1 x 2021 confidence policy in_progress")
            .problems(2023, "1 x 2021 confidence policy closed");

    assertThat(counts(fixture)).contains("2021 x policy 1 0", "2021 all policy 1 0");
  }

  @Test
  void aBranchThatWasNotThereIsNotSaidToLackAnything() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "x")
            .year(2023, "x", "young")
            .problems(2022, "")
            .problems(
                2023,
                """
                1 x     2022 confidence team closed
                2 x     2023 confidence team in_progress
                """);

    assertThat(counts(fixture))
        .filteredOn(count -> count.contains(" young "))
        .containsExactly(
            "2023 young direction 0 0", "2023 young team 0 0", "2023 young policy 0 0");
  }

  @Test
  void aMergedBranchAnswersForItsPredecessors() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "a", "b")
            .year(2023, "z")
            .merged("a", "z", 2023)
            .merged("b", "z", 2023)
            .problems(
                2022,
                """
                1 a 2022 confidence team in_progress
                2 b 2022 confidence team in_progress
                """);

    assertThat(counts(fixture)).contains("2022 z team 2 0");
  }

  @Test
  void withoutALedgerThereIsNothing() {
    assertThat(counts(new MeetingFixture().year(2023, "x"))).isEmpty();
  }
}
