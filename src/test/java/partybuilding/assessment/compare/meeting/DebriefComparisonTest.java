package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.compare.MeetingFixture.debrief;
import static partybuilding.assessment.compare.MeetingFixture.debriefBy;
import static partybuilding.assessment.contract.Grade.FAIRLY_GOOD;
import static partybuilding.assessment.contract.Grade.GOOD;
import static partybuilding.assessment.contract.row.DebriefMode.ONSITE;
import static partybuilding.assessment.contract.row.DebriefMode.WRITTEN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.ReportedParts;

class DebriefComparisonTest {
  private static final String NO_OVERALL =
      """
      rules:
        - from: 2019
          indicators: {a: {scale: points}, b: {scale: points}, c: {scale: points}}
          dimensions:
            a: {indicators: {a: 1}}
            b: {indicators: {b: 1}}
            c: {indicators: {c: 1}, apart: true}
      """;

  private static Optional<Boolean> onsite(MeetingFixture fixture, int year, String branch) {
    return fixture.facts().debriefs().stream()
        .filter(d -> d.year() == year && d.branch().equals(branch))
        .findFirst()
        .orElseThrow()
        .onsiteInTerm();
  }

  @Test
  void theDecidedGradeStandsBesideTheOverallScore() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, Set.of(), Map.of("x", Map.of("overall", 91.5, "confidence", 60.0)))
            .debriefs(2021, debrief("x", ONSITE, GOOD));

    assertThat(fixture.facts().debriefs())
        .containsExactly(
            new BranchDebrief(
                2021,
                "x",
                Optional.of(ONSITE),
                new ReportedParts(OptionalInt.of(4), MeetingFixture.ALL_GIVEN),
                Optional.of(true),
                Optional.of(GOOD),
                OptionalDouble.of(91.5),
                Optional.empty()));
  }

  @Test
  void withoutAnOverallDimensionTheScoreIsTheMeanOfThoseNotShownApart() {
    MeetingFixture fixture =
        new MeetingFixture()
            .under(NO_OVERALL)
            .year(
                2021,
                Set.of(),
                Map.of("x", Map.of("a", 90.0, "b", 80.0, "c", 10.0), "y", Map.of("a", 90.0)))
            .debriefs(2021, debrief("x", ONSITE, GOOD), debrief("y", ONSITE, GOOD));

    assertThat(fixture.facts().debriefs())
        .extracting(BranchDebrief::score)
        .containsExactly(OptionalDouble.of(85), OptionalDouble.empty());
  }

  @Test
  void aWithheldBranchHasADecidedGradeAndNoScore() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, Set.of("x"), Map.of("y", Map.of("overall", 80.0)))
            .debriefs(2021, debrief("x", WRITTEN, FAIRLY_GOOD));

    BranchDebrief debrief = fixture.facts().debriefs().get(0);
    assertThat(debrief.decidedGrade()).contains(FAIRLY_GOOD);
    assertThat(debrief.score()).isEmpty();
  }

  @Test
  void onSiteOnceCountsForTheRestOfTheTermAndNotForTheYearsBefore() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "x")
            .debriefs(2021, debrief("x", WRITTEN, GOOD))
            .debriefs(2022, debrief("x", ONSITE, GOOD))
            .debriefs(2023, debrief("x", WRITTEN, GOOD));

    assertThat(onsite(fixture, 2021, "x")).contains(false);
    assertThat(onsite(fixture, 2022, "x")).contains(true);
    assertThat(onsite(fixture, 2023, "x")).contains(true);
  }

  @Test
  void aNewTermBeginsWithNobody() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2026, "x")
            .debriefs(2025, debrief("x", ONSITE, GOOD))
            .debriefs(2026, debrief("x", WRITTEN, GOOD));

    assertThat(onsite(fixture, 2026, "x")).contains(false);
  }

  @Test
  void whereAYearOfTheTermHasNoFileNobodyIsSaidToHaveStayedAway() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "x", "y")
            .debriefs(2022, debrief("x", WRITTEN, GOOD), debrief("y", ONSITE, GOOD))
            .debriefs(2023, debrief("x", WRITTEN, GOOD), debrief("y", WRITTEN, GOOD));

    assertThat(onsite(fixture, 2023, "x")).isEmpty();
    assertThat(onsite(fixture, 2023, "y")).contains(true);
  }

  @Test
  void ofMergedPredecessorsOnlyWhatTheyAgreeOnIsShown() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, "a", "b")
            .year(2022, "z")
            .merged("a", "z", 2022)
            .merged("b", "z", 2022)
            .debriefs(2021, debrief("a", ONSITE, GOOD), debrief("b", WRITTEN, GOOD))
            .debriefs(2022, debrief("z", WRITTEN, GOOD));

    BranchDebrief pooled = fixture.facts().debriefs().get(0);
    assertThat(pooled.branch()).isEqualTo("z");
    assertThat(pooled.mode()).isEmpty();
    assertThat(pooled.decidedGrade()).contains(GOOD);
    assertThat(pooled.parts().number()).hasValue(4);
    assertThat(pooled.onsiteInTerm()).contains(true);
    assertThat(onsite(fixture, 2022, "z")).contains(true);
  }

  @Test
  void aBranchThatIsGoneByTheReportYearIsLeftOut() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, "gone", "x")
            .year(2022, "x")
            .debriefs(2021, debrief("gone", ONSITE, GOOD), debrief("x", ONSITE, GOOD));

    assertThat(fixture.facts().debriefs()).extracting(BranchDebrief::branch).containsExactly("x");
  }

  private static Optional<Boolean> newSecretary(MeetingFixture fixture, int year, String branch) {
    return fixture.facts().debriefs().stream()
        .filter(d -> d.year() == year && d.branch().equals(branch))
        .findFirst()
        .orElseThrow()
        .newSecretary();
  }

  @Test
  void anotherSecretaryThanTheYearBeforeIsNewAndTheSameIsNot() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "x", "y")
            .debriefs(2021, debriefBy("张三", "x"), debriefBy("李四", "y"))
            .debriefs(2022, debriefBy("王五", "x"), debriefBy("李四", "y"));

    assertThat(newSecretary(fixture, 2022, "x")).contains(true);
    assertThat(newSecretary(fixture, 2022, "y")).contains(false);
  }

  @Test
  void withoutANameOrAFileOfTheYearBeforeNothingIsSaidOfTheSecretary() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "x", "y")
            .debriefs(2020, debriefBy("张三", "x"))
            .debriefs(2022, debriefBy("张三", "x"), debriefBy("", "y"))
            .debriefs(2023, debriefBy("", "x"), debriefBy("李四", "y"));

    assertThat(newSecretary(fixture, 2020, "x")).isEmpty();
    assertThat(newSecretary(fixture, 2022, "x")).isEmpty();
    assertThat(newSecretary(fixture, 2023, "x")).isEmpty();
    assertThat(newSecretary(fixture, 2023, "y")).isEmpty();
  }

  @Test
  void aRenamedBranchKeepsItsSecretaryAndAMergedOneHadSeveral() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, "a", "b", "old")
            .year(2022, "z", "new")
            .merged("a", "z", 2022)
            .merged("b", "z", 2022)
            .renamed("old", "new", 2022)
            .debriefs(2021, debriefBy("甲", "a"), debriefBy("乙", "b"), debriefBy("丙", "old"))
            .debriefs(2022, debriefBy("甲", "z"), debriefBy("丙", "new"));

    assertThat(newSecretary(fixture, 2022, "z")).isEmpty();
    assertThat(newSecretary(fixture, 2022, "new")).contains(false);
  }

  @Test
  void eachPartIsGivenOrNotAndWhatPredecessorsDifferInIsEmpty() {
    Map<DebriefPart, Boolean> some = new EnumMap<>(MeetingFixture.ALL_GIVEN);
    some.put(DebriefPart.NEXT_STEPS, false);
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, "a", "b")
            .year(2022, "z")
            .merged("a", "z", 2022)
            .merged("b", "z", 2022)
            .debriefs(
                2021,
                debrief("a", ONSITE, GOOD),
                new Debrief("b", ONSITE, Optional.empty(), some, Optional.of(GOOD)))
            .debriefs(2022, new Debrief("z", ONSITE, Optional.empty(), some, Optional.of(GOOD)));

    List<BranchDebrief> debriefs = fixture.facts().debriefs();
    assertThat(debriefs.get(0).parts().given(DebriefPart.NEXT_STEPS)).isEmpty();
    assertThat(debriefs.get(0).parts().given(DebriefPart.ORGANIZATION_BUILDING)).contains(true);
    assertThat(debriefs.get(0).parts().number()).isEmpty();
    assertThat(debriefs.get(1).parts().given(DebriefPart.NEXT_STEPS)).contains(false);
    assertThat(debriefs.get(1).parts().number()).hasValue(3);
  }
}
