package partybuilding.assessment.compare.check;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.compare.MeetingFixture.valid;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class TurnoutCheckTest {
  private static Finding told(String code, long line, Map<String, String> values) {
    Place place = Place.of("turnout-2023.csv", line);
    return new Finding(Severity.WARNING, code, place, values);
  }

  private static MeetingFixture against(Map<String, Integer> ballots, Turnout... turnout) {
    return new MeetingFixture().year(2023, "x").turnout(2023, turnout).ballots(2023, ballots);
  }

  @Test
  void validPapersThatAreNotTheBallotsCountedAreToldWithBoth() {
    assertThat(against(Map.of("committee", 8), valid(2, "committee", 9)).turnoutFindings())
        .containsExactly(
            told("turnout_mismatch", 2, Map.of("group", "党委委员", "valid", "9", "ballots", "8")));
  }

  @Test
  void asManyAsThereAreIsNoFault() {
    assertThat(against(Map.of("committee", 9), valid(2, "committee", 9)).turnoutFindings())
        .isEmpty();
  }

  @Test
  void ofASmallGroupTheNumberIsNotTold() {
    assertThat(against(Map.of("committee", 4), valid(2, "committee", 3)).turnoutFindings())
        .containsExactly(told("turnout_mismatch_of_few", 2, Map.of("group", "党委委员")));
    assertThat(against(Map.of("committee", 4), valid(2, "committee", 4)).turnoutFindings())
        .isEmpty();
  }

  @Test
  void ballotsThatCannotBeCountedAndPapersNobodyCountedAgreeWithAnything() {
    assertThat(against(Map.of("committee", -1), valid(2, "committee", 9)).turnoutFindings())
        .isEmpty();
    assertThat(
            against(Map.of("committee", 9), new Turnout(2, "committee", Map.of()))
                .turnoutFindings())
        .isEmpty();
  }

  @Test
  void aGroupWithoutAnyBallotIsTold() {
    assertThat(against(Map.of("secretary", 0), valid(3, "secretary", 14)).turnoutFindings())
        .containsExactly(told("turnout_without_ballots", 3, Map.of("group", "党总支书记")));
  }

  @Test
  void aGroupOfWhichNobodyCameRightlyHasNoBallot() {
    Turnout absent = new Turnout(3, "secretary", Map.of(HeadCount.PRESENT, 0));

    assertThat(against(Map.of("secretary", 0), absent).turnoutFindings()).isEmpty();
  }

  @Test
  void ballotsOfAGroupThatTheTurnoutLacksAreTold() {
    MeetingFixture fixture =
        against(
            Map.of("committee", 9, "secretary", -1, "representative", 0), valid(2, "committee", 9));

    assertThat(fixture.turnoutFindings())
        .containsExactly(told("ballots_without_turnout", 0, Map.of("group", "党总支书记")));
  }

  @Test
  void aYearWhoseBallotsAreNotKnownSaysNothing() {
    MeetingFixture fixture =
        new MeetingFixture().year(2023, "x").turnout(2023, valid(2, "committee", 9));

    assertThat(fixture.turnoutFindings()).isEmpty();
  }

  @Test
  void theBallotsStandBesideTheTurnoutUnlessTheyAreFewOrUnknown() {
    MeetingFixture fixture =
        against(
            Map.of("committee", 4, "secretary", 14, "representative", -1),
            valid(2, "committee", 4),
            valid(3, "secretary", 14),
            valid(4, "representative", 60));

    assertThat(fixture.facts().turnout())
        .extracting(GroupTurnout::ballots)
        .containsExactly(OptionalLong.empty(), OptionalLong.of(14), OptionalLong.empty());
  }

  @Test
  void thatAGroupCastNoBallotIsNoSecret() {
    assertThat(against(Map.of("committee", 0), valid(2, "committee", 0)).facts().turnout())
        .extracting(GroupTurnout::ballots)
        .containsExactly(OptionalLong.of(0));
  }
}
