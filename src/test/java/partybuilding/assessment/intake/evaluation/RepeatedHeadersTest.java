package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

/** A real system exports several columns of one name; the rules say by position which is which. */
class RepeatedHeadersTest {
  private static final List<Integer> ANSWERS =
      List.of(9000, 8000, GradeVocabulary.number("好").orElseThrow());

  @Test
  void columnsOfOneNameAreToldByTheirPosition(@TempDir Path folder) {
    EvaluationsExport meeting = Positions.read(folder, "党组织,表现程度,票种,表现 程度,表现程度\n机电系,90,全体,80,好\n");

    assertThat(meeting.rows()).extracting(EvaluationsExport.Row::answers).containsExactly(ANSWERS);
    assertThat(meeting.findings()).isEmpty();
  }

  @Test
  void anIndicatorsOwnNameMeansItWhereverItStands(@TempDir Path folder) {
    EvaluationsExport meeting =
        Positions.read(folder, "党组织,policy,票种,team,direction\n机电系,好,全体,80,90\n");

    assertThat(meeting.rows()).extracting(EvaluationsExport.Row::answers).containsExactly(ANSWERS);
  }

  @Test
  void oneMoreColumnOfTheNameIsToldToBeIgnored(@TempDir Path folder) {
    EvaluationsExport meeting =
        Positions.read(folder, "党组织,票种,表现程度,表现程度,表现程度,表现程度\n机电系,全体,90,80,好,优\n");

    assertThat(meeting.rows()).extracting(EvaluationsExport.Row::answers).containsExactly(ANSWERS);
    assertThat(meeting.findings())
        .extracting(f -> f.code() + " " + f.values())
        .containsExactly("ignored_columns {columns=表现程度}");
  }

  @Test
  void oneColumnTooFewRefusesTheFileWithThePosition(@TempDir Path folder) {
    assertThat(Refusals.of(() -> Positions.read(folder, "党组织,票种,表现程度,表现程度\n")))
        .containsExactly(
            error(
                "missing_column",
                Place.of(EvaluationsExport.FILE),
                Map.of("column", "policy", "accepted", "policy/表现程度 (3)")));
  }

  @Test
  void withoutAPositionTheFileIsRefusedWithTheKeyThatSettlesIt(@TempDir Path folder) {
    List<Finding> refused = Refusals.of(() -> EvaluationsExport.read(folder, "党组织,票种,信心,信心,总评\n"));

    assertThat(refused)
        .containsExactly(
            error(
                "repeated_column",
                Place.of(EvaluationsExport.FILE, 1),
                Map.of("meaning", "信心, 信心")));
    for (Language language : Language.values()) {
      assertThat(refused.get(0).sentence(Words.of(Finding.class, language))).contains("position");
    }
  }
}
