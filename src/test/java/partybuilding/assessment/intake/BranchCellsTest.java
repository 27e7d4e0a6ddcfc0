package partybuilding.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsExport;
import partybuilding.assessment.intake.ledger.RectificationReader;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** Branches named outside their years, in exports of 2023. */
class BranchCellsTest {
  private static final Rules RULES = RulebookReader.defaults().rulesOf(2023);
  private static final Register REGISTER =
      Register.of(
          List.of(
              new RegisteredBranch(new Branch("B01", "经管系", "经管系", ""), List.of(), 2019, 2021),
              new RegisteredBranch(new Branch("B02", "商学院", "商学院", ""), List.of(), 2022, 9999),
              new RegisteredBranch(new Branch("B03", "测绘系", "测绘系", ""), List.of(), 2024, 9999)));
  private static final String BALLOTS = "党组织编号,党组织,评委类别,党建信心,党建能力,项目融合,综合评价\n";

  private static EvaluationsExport ballots(Path folder, String rows) {
    return EvaluationsExport.read(
        new ExportsFolder(folder).write("evaluations-2023.csv", BALLOTS + rows), RULES, REGISTER);
  }

  @Test
  void aBallotByAnEndedNameIsRefusedWithWhoseItIs(@TempDir Path folder) {
    EvaluationsExport meeting = ballots(folder, ",经管系,党委委员,80,80,80,好\n,商学院,党委委员,80,80,80,好\n");

    assertThat(meeting.findings())
        .containsExactly(
            new Finding(
                Severity.ERROR,
                "name_outside_years",
                Place.of("evaluations-2023.csv", 2).at("党组织"),
                Map.of("value", "经管系", "year", "2023", "known", "B01 经管系 2019–2021")));
    assertThat(meeting.account().rows().refused()).isEqualTo(1);
    assertThat(meeting.branchNames()).containsOnlyKeys("B02");
  }

  @Test
  void aNumberOutsideItsYearsIsBelievedAndToldOnceAFile(@TempDir Path folder) {
    EvaluationsExport meeting =
        ballots(folder, "B01,,党委委员,80,80,80,好\nb01,经管系,党委委员,80,80,80,好\nB02,,党委委员,80,80,80,好\n");

    assertThat(meeting.findings())
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "number_outside_years",
                Place.of("evaluations-2023.csv", 2).at("党组织编号"),
                Map.of("branch", "B01 经管系 2019–2021", "year", "2023")));
    assertThat(meeting.account().rows().accepted()).isEqualTo(3);
    assertThat(meeting.branchNames()).containsOnlyKeys("B01", "B02");
  }

  @Test
  void aLedgerMayNameABranchThatHasEndedButNoneThatIsToCome(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    RectificationReader.Ledger ledger =
        new RectificationReader(RULES, REGISTER)
            .read(
                new ExportsFolder(folder)
                    .write(
                        "rectification-2023.csv",
                        """
                        问题编号,党组织,存在问题,问题类别,整改状态,整改时限
                        ZG-1,经管系,记录,党建能力,整改中,
                        ZG-2,商学院,记录,党建能力,整改中,
                        ZG-3,测绘系,记录,党建能力,整改中,
                        """),
                board);

    assertThat(ledger.items()).extracting(item -> item.branch()).containsExactly("B01", "B02");
    assertThat(board.findings()).extracting(Finding::code).containsExactly("name_outside_years");
  }
}
