package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.compare.MeetingFixture.debrief;
import static partybuilding.assessment.compare.MeetingFixture.debriefBy;
import static partybuilding.assessment.contract.Grade.AVERAGE;
import static partybuilding.assessment.contract.Grade.FAIRLY_GOOD;
import static partybuilding.assessment.contract.Grade.GOOD;
import static partybuilding.assessment.contract.row.DebriefMode.ONSITE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.facts.meeting.QuotaCount;

class QuotaComparisonTest {
  private static Debrief[] good(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> debrief("b" + i, ONSITE, GOOD))
        .toArray(Debrief[]::new);
  }

  private static List<QuotaCount> quotas(MeetingFixture fixture) {
    return fixture.facts().threads().quotas();
  }

  @ParameterizedTest
  @CsvSource({"14, 3", "20, 3", "21, 4", "1, 1", "40, 6"})
  void atLeastTheQuotaOfTheDecidedMustNotBeGood(int decided, int required) {
    MeetingFixture fixture = new MeetingFixture().year(2023, "b0").debriefs(2023, good(decided));

    assertThat(quotas(fixture))
        .containsExactly(new QuotaCount(2023, decided, decided, 0, required));
  }

  @Test
  void everyGradeBelowGoodCountsAndWhatIsNotDecidedDoesNot() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "a")
            .debriefs(
                2023,
                debrief("a", ONSITE, GOOD),
                debrief("b", ONSITE, FAIRLY_GOOD),
                debrief("c", ONSITE, AVERAGE),
                debriefBy("甲", "d"));

    assertThat(quotas(fixture)).containsExactly(new QuotaCount(2023, 4, 3, 2, 1));
  }

  @Test
  void aYearInWhichNothingIsDecidedHasNoQuota() {
    MeetingFixture fixture =
        new MeetingFixture().year(2023, "a").debriefs(2023, debriefBy("甲", "a"));

    assertThat(quotas(fixture)).isEmpty();
  }

  @Test
  void eachYearHasTheQuotaOfItsOwnRulesAndTheBranchesItHad() {
    MeetingFixture fixture =
        new MeetingFixture()
            .under("rules: [{from: 2021, quota: 0.5}, {from: 2023, quota: 0}]")
            .year(2022, "a", "b")
            .year(2023, "z")
            .merged("a", "z", 2023)
            .merged("b", "z", 2023)
            .debriefs(2022, debrief("a", ONSITE, GOOD), debrief("b", ONSITE, FAIRLY_GOOD))
            .debriefs(2023, debrief("z", ONSITE, GOOD));

    assertThat(quotas(fixture))
        .containsExactly(new QuotaCount(2022, 2, 2, 1, 1), new QuotaCount(2023, 1, 1, 0, 0));
  }
}
