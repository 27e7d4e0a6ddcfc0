package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.compare.MeetingFixture.debriefBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.facts.score.Tenure;

/** Since when the branch x has its secretary of 2024; a year of scores is the report's. */
class TenureComparisonTest {
  private static MeetingFixture by(String... secretaries) {
    MeetingFixture fixture = new MeetingFixture();
    for (int i = 0; i < secretaries.length; i++) {
      int year = 2025 - secretaries.length + i;
      fixture.year(year, "x").debriefs(year, debriefBy(secretaries[i], "x"));
    }
    return fixture;
  }

  private static List<Tenure> tenures(MeetingFixture fixture) {
    return fixture.comparison().pairs().tenures();
  }

  @Test
  void aSecretaryIsInOfficeSinceTheYearAfterAnother() {
    assertThat(tenures(by("甲", "乙", "乙", "乙"))).containsExactly(new Tenure("x", 2022, true));
  }

  @Test
  void whoeverComesBackIsInOfficeSinceThen() {
    assertThat(tenures(by("乙", "甲", "乙", "乙"))).containsExactly(new Tenure("x", 2023, true));
  }

  @Test
  void aSecretaryOfAllFilesMayHaveBeenInOfficeLonger() {
    assertThat(tenures(by("乙", "乙", "乙"))).containsExactly(new Tenure("x", 2022, false));
  }

  @Test
  void aYearWithoutANameEndsWhatIsKnown() {
    assertThat(tenures(by("甲", "乙", "", "乙"))).containsExactly(new Tenure("x", 2024, false));
  }

  @Test
  void aYearWithoutAFileEndsWhatIsKnown() {
    MeetingFixture fixture = by("乙", "乙");
    fixture.debriefs(2021, debriefBy("甲", "x"));

    assertThat(tenures(fixture)).containsExactly(new Tenure("x", 2023, false));
  }

  @Test
  void withoutANameInTheReportYearNothingIsSaid() {
    assertThat(tenures(by("甲", "甲", ""))).isEmpty();
  }

  @Test
  void mergedBranchesOfDifferentSecretariesNameNobody() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "a", "b")
            .debriefs(2023, debriefBy("甲", "a"), debriefBy("乙", "b"))
            .year(2024, "x")
            .debriefs(2024, debriefBy("甲", "x"))
            .merged("a", "x", 2024)
            .merged("b", "x", 2024);

    assertThat(tenures(fixture)).containsExactly(new Tenure("x", 2024, false));
  }
}
