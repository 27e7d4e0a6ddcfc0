package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class UnknownEvaluatorBranchTest {
  private static final String HEADER = "票号,党组织,票种,所在党组织,信心,总评\n";

  @Test
  void isToldOnceForEachValueAndTheVoteCounts(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            HEADER
                + """
                P1,机电系,书记,测绘系,90,好
                P1,机关,书记,测 绘系,90,好
                P2,机电系,书记,财经系,90,好
                """);

    assertThat(meeting.findings()).containsExactly(told(2, "测绘系"), told(4, "财经系"));
    assertThat(meeting.account().rows().accepted()).isEqualTo(3);
  }

  @Test
  void isNotToldOfAKnownOrMissingBranchNorOfAGroupWhoseOwnVotesCount(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            HEADER
                + """
                P1,机电系,书记,机关,90,好
                P2,机电系,书记,,90,好
                P3,机电系,党委委员,测绘系,90,好
                """);

    assertThat(meeting.findings()).isEmpty();
  }

  @Test
  void isNotToldWhereThereIsNoRegister(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            new ExportsFolder(folder)
                .write(EvaluationsExport.FILE, HEADER + "P1,机电系,书记,测绘系,90,好\n"),
            EvaluationsExport.RULES,
            Register.open());

    assertThat(meeting.findings()).isEmpty();
  }

  private static Finding told(long line, String value) {
    Place place = Place.of(EvaluationsExport.FILE, line).at("所在党组织");
    return new Finding(Severity.WARNING, "unknown_evaluator_branch", place, Map.of("value", value));
  }
}
