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
import partybuilding.assessment.compare.BranchComments;
import partybuilding.assessment.compare.BranchDebrief;
import partybuilding.assessment.compare.GroupTurnout;
import partybuilding.assessment.compare.MeetingFacts;
import partybuilding.assessment.contract.CommentKind;
import partybuilding.assessment.contract.DebriefMode;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.HeadCount;
import partybuilding.assessment.contract.Turnout;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;

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

  @Test
  void debriefsStandInTheOrderOfYearAndBranchAndWhatIsMissingIsEmpty() throws IOException {
    BranchDebrief bare =
        new BranchDebrief(
            2024,
            "B02",
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty());
    BranchDebrief full =
        new BranchDebrief(
            2024,
            "B01",
            Optional.of(DebriefMode.ONSITE),
            OptionalInt.of(3),
            Optional.of(true),
            Optional.of(Grade.FAIRLY_GOOD),
            OptionalDouble.of(88.5));

    assertThat(rows("debriefs.csv", new MeetingFacts(List.of(bare, full), List.of(), List.of())))
        .containsExactly("2024,B01,onsite,3,true,fairly_good,88.5", "2024,B02,,,,,");
  }

  @Test
  void commentsStandInTheOrderOfYearBranchAndKind() throws IOException {
    List<BranchComments> comments =
        List.of(
            new BranchComments(2024, "B01", CommentKind.SUGGESTION, 1, OptionalLong.empty()),
            new BranchComments(2024, "B01", CommentKind.GAP, 3, OptionalLong.of(2)));

    assertThat(rows("comments.csv", new MeetingFacts(List.of(), comments, List.of())))
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

    assertThat(rows("turnout.csv", new MeetingFacts(List.of(), List.of(), turnout)))
        .containsExactly("2024,committee,10,9,,,8,,8", "2024,secretary,,,,,,,");
  }
}
