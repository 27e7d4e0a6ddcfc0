package partybuilding.assessment.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.meeting.ReportedParts;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportMeetings;

class MeetingTablesTest {
  private final Path folder;

  MeetingTablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> rows(String table, MeetingFacts meetings) throws IOException {
    Words words = Words.of(Finding.class, Language.EN);
    Tables.write(new ReportFacts().meetings(meetings).build(), words, folder);
    List<String> lines = Files.readAllLines(folder.resolve(table));
    return lines.subList(1, lines.size());
  }

  private static MeetingFacts facts(
      List<BranchDebrief> debriefs, List<BranchComments> comments, List<GroupTurnout> turnout) {
    return new MeetingFacts(
        debriefs, comments, List.of(), turnout, GroupNames.NONE, MeetingThreads.NONE, List.of());
  }

  @Test
  void debriefsStandInTheOrderOfYearAndBranchAndWhatIsMissingIsEmpty() throws IOException {
    BranchDebrief bare =
        new BranchDebrief(
            2024,
            "B02",
            Optional.empty(),
            ReportedParts.NONE,
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    BranchDebrief full =
        new BranchDebrief(
            2024,
            "B01",
            Optional.of(DebriefMode.ONSITE),
            new ReportedParts(
                OptionalInt.of(3),
                Map.of(DebriefPart.ORGANIZATION_BUILDING, true, DebriefPart.NEXT_STEPS, false)),
            Optional.of(true),
            Optional.of(Grade.FAIRLY_GOOD),
            OptionalDouble.of(88.5),
            Optional.of(true));

    assertThat(rows("debriefs.csv", facts(List.of(bare, full), List.of(), List.of())))
        .containsExactly(
            "2024,B01,onsite,3,true,fairly_good,88.5,true,,,false,true", "2024,B02,,,,,,,,,,");
  }

  @Test
  void commentsStandInTheOrderOfYearBranchAndKind() throws IOException {
    List<BranchComments> comments =
        List.of(
            new BranchComments(2024, "B01", CommentKind.SUGGESTION, 1, OptionalLong.empty()),
            new BranchComments(2024, "B01", CommentKind.GAP, 3, OptionalLong.of(2)));

    assertThat(rows("comments.csv", facts(List.of(), comments, List.of())))
        .containsExactly("2024,B01,gap,3,2", "2024,B01,suggestion,1,");
  }

  @Test
  void turnoutStandsAsItWasReadBesideTheBallots() throws IOException {
    Map<HeadCount, Integer> counts =
        Map.of(HeadCount.EXPECTED, 10, HeadCount.PRESENT, 9, HeadCount.VALID, 8);
    List<GroupTurnout> turnout =
        List.of(
            new GroupTurnout(2024, new Turnout(3, "secretary", Map.of()), OptionalLong.empty()),
            new GroupTurnout(2024, new Turnout(2, "committee", counts), OptionalLong.of(8)));

    assertThat(rows("turnout.csv", facts(List.of(), List.of(), turnout)))
        .containsExactly("2024,committee,10,9,,,8,,8,0.9", "2024,secretary,,,,,,,,");
  }

  @Test
  void commentsStandAsTheyWereSaidWithTheItemThatTookThemUp() throws IOException {
    assertThat(rows("comment-texts.csv", new ReportMeetings().build()))
        .containsExactly(
            "2025,DZ01,gap,capability,调查研究不深入，报告少,,false",
            "2025,DZ01,suggestion,capability,<b>多下支部</b>,,false",
            "2025,DZ02,gap,capability,品牌不响,ZG-1,true");
  }

  @Test
  void theWaysOfReportingStandByYearAndDimension() throws IOException {
    assertThat(rows("debrief-modes.csv", new ReportMeetings().build()))
        .containsExactly("2025,confidence,onsite,3,81.55", "2025,confidence,written,11,79.14");
  }

  @Test
  void aDecidedGradeStandsBesideTheRankOfTheBallots() throws IOException {
    assertThat(rows("decided-grades.csv", new ReportMeetings().notRankable().build()))
        .containsExactly(
            "2025,DZ01,good,81.26,,,2,not_rankable",
            "2025,DZ02,fairly_good,81.26,,,0,not_rankable");
    assertThat(rows("quota.csv", new ReportMeetings().build())).containsExactly("2025,14,3,2,1");
  }

  @Test
  void groupsThatDifferAndThatDoNotStandThere() throws IOException {
    assertThat(rows("group-differences.csv", new ReportMeetings().build()))
        .containsExactly("2025,DZ01,capability,committee,secretary,-6.04,-11.9,-0.16,differs");
    assertThat(rows("group-differences.csv", new ReportMeetings().agreed().build()))
        .allMatch(row -> row.endsWith(",not_distinguishable"));
  }

  @Test
  void aWeaknessStandsWithItsScoresAndItsItems() throws IOException {
    MeetingFacts facts =
        new ReportMeetings()
            .weakness("confidence", Verdict.IMPROVED, 80)
            .weakness("capability", Verdict.NOT_COMPARABLE, 80)
            .build();

    assertThat(rows("weaknesses.csv", facts))
        .containsExactly(
            "capability,2021,,80.0,,,,not_comparable,,,,,,",
            "confidence,2021,75.0,80.0,5.0,3.77,6.23,improved,61,40,3,5,9,2021");
  }

  @Test
  void aRequirementThatNothingServesHasARow() throws IOException {
    assertThat(rows("requirements.csv", new ReportMeetings().build()))
        .containsExactly(
            "2024,all,team,12,9", "2025,DZ01,team,7,2", "2025,DZ02,team,0,0", "2025,all,team,7,2");
  }
}
