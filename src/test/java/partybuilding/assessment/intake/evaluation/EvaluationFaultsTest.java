package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsExport.Row;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

/** Each fault refuses its row and is told by line and column, without what the ballot says. */
class EvaluationFaultsTest {
  private static final String HEADER = "年度,党组织编号,党组织,票种,信心,总评\n";

  @Test
  void aBranchTheRegisterDoesNotKnowIsToldByItsName(@TempDir Path folder) {
    assertRefused(
        folder,
        ",,测绘系,书记,90,好",
        error("unknown_branch", at("党组织"), Map.of("value", "测绘系", "near", "")));
    assertAccepted(folder, ",,机 电系,书记,90,好");
  }

  @Test
  void aNumberTheRegisterDoesNotKnowIsToldInItsOwnColumn(@TempDir Path folder) {
    assertRefused(
        folder,
        ",B99,机电系,书记,90,好",
        error("unknown_branch", at("党组织编号"), Map.of("value", "B99", "near", "B01 机电系")));
    assertRefused(
        folder,
        ",B99,,书记,90,好",
        error("unknown_branch", at("党组织编号"), Map.of("value", "B99", "near", "")));
    assertAccepted(folder, ",b01,,书记,90,好");
  }

  @Test
  void aNumberAndANameOfTwoBranchesAreToldTogether(@TempDir Path folder) {
    assertRefused(
        folder,
        ",B01,机关,书记,90,好",
        error("branch_mismatch", at("党组织"), Map.of("id", "B01", "name", "机关")));
    assertAccepted(folder, ",B01,机电系,书记,90,好");
  }

  @Test
  void aRowWithoutABranchMissesAValue(@TempDir Path folder) {
    assertRefused(folder, ", ,　,书记,90,好", error("missing_value", at("党组织"), Map.of()));
  }

  @Test
  void aGroupTheRulesDoNotKnowIsToldWithTheKnownOnes(@TempDir Path folder) {
    assertRefused(
        folder,
        ",,机电系,学生,90,好",
        error(
            "unknown_group",
            at("票种"),
            Map.of("value", "学生", "known", "committee/党委委员；secretary/书记")));
    assertAccepted(folder, ",,机电系,Committee,90,好");
  }

  @Test
  void aRowWithoutAGroupMissesAValue(@TempDir Path folder) {
    assertRefused(folder, ",,机电系, ,90,好", error("missing_value", at("票种"), Map.of()));
  }

  @Test
  void aYearThatIsNotTheFilesIsToldWithTheFiles(@TempDir Path folder) {
    assertRefused(
        folder,
        "2022,,机电系,书记,90,好",
        error("wrong_year", at("年度"), Map.of("expected", "2023", "value", "2022")));
    assertRefused(
        folder,
        "去年,,机电系,书记,90,好",
        error("wrong_year", at("年度"), Map.of("expected", "2023", "value", "去年")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2023", " 2023 ", "２０２３", "2023年", "2023年度", "2023.0", "2023.00", "2023.0年", "/"
      })
  void theFilesYearIsAcceptedHoweverItIsWritten(String year, @TempDir Path folder) {
    assertAccepted(folder, year + ",,机电系,书记,90,好");
  }

  @ParameterizedTest
  @ValueSource(strings = {"优秀", "90.125", "9o", "1e2", "\"9,000\"", "?", "A", "90%分"})
  void aScoreThatIsNoNumberOfTwoDecimalsIsToldWithoutIt(String score, @TempDir Path folder) {
    assertRefused(folder, ",,机电系,书记," + score + ",好", error("invalid_score", at("信心"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.01", "-1", "９９９"})
  void aScoreOutsideItsScaleIsToldWithTheScale(String score, @TempDir Path folder) {
    assertRefused(
        folder,
        ",,机电系,书记," + score + ",好",
        error("score_outside_scale", at("信心"), Map.of("minimum", "0", "maximum", "100")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "100", "100.00", "4.5", "１００", "90分", "90%", "９０％", "--", "", "弃权", "不了解", "/", "—"
      })
  void scoresOfTheScaleAndMarksOfNoAnswerAreAccepted(String score, @TempDir Path folder) {
    assertAccepted(folder, ",,机电系,书记," + score + ",好");
  }

  @ParameterizedTest
  @ValueSource(strings = {"很好", "90", "B", "好票", "4"})
  void aGradeThatIsNoneIsToldWithTheKnownOnes(String grade, @TempDir Path folder) {
    assertRefused(
        folder,
        ",,机电系,书记,90," + grade,
        error("invalid_grade", at("总评"), Map.of("known", GradeVocabulary.known())));
  }

  @Test
  void aRowWithMoreCellsThanTheHeaderIsToldWithBothNumbers(@TempDir Path folder) {
    assertRefused(
        folder,
        ",,机电系,书记,90,好,多",
        error(
            "ragged_row",
            Place.of(EvaluationsExport.FILE, 2),
            Map.of("cells", "7", "columns", "6")));
    assertAccepted(folder, ",,机电系,书记,90,好,");
  }

  @Test
  void aRowWithSeveralFaultsIsRefusedOnce(@TempDir Path folder) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + "2022,,测绘系,谁,999,很好\n");

    assertThat(meeting.findings()).extracting(Finding::code).containsExactly("wrong_year");
    assertThat(meeting.account().rows().refused()).isEqualTo(1);
  }

  @Test
  void gradeWordsOfTwoSetsRefuseTheFile(@TempDir Path folder) {
    String rows = ",,机电系,书记,90,好\n,,机关,书记,90,优秀\n";

    assertThat(Refusals.of(() -> EvaluationsExport.read(folder, HEADER + rows)))
        .containsExactly(
            error(
                "mixed_grade_words",
                Place.of(EvaluationsExport.FILE),
                Map.of(
                    "sets",
                    "好、优秀",
                    "keys",
                    "grade-words: 好/较好/一般/差；grade-words: 优秀/良好/合格/不合格；grade-words:"
                        + " 优秀/称职/基本称职/不称职；grade-words: 优秀/合格/基本合格/不合格")));
  }

  @Test
  void gradeWordsThatSettleNoSetRefuseTheFile(@TempDir Path folder) {
    String undecided = ",,机电系,书记,90,合格\n";
    String decided = undecided + ",,机关,书记,90,良好\n";

    assertThat(Refusals.of(() -> EvaluationsExport.read(folder, HEADER + undecided)))
        .containsExactly(
            error(
                "mixed_grade_words",
                Place.of(EvaluationsExport.FILE),
                Map.of(
                    "sets",
                    "合格",
                    "keys",
                    "grade-words: 优秀/良好/合格/不合格；grade-words: 优秀/合格/基本合格/不合格")));
    assertThat(EvaluationsExport.read(folder, HEADER + decided).rows()).hasSize(2);
  }

  @Test
  void theKeyThatAnUndecidedFileIsToldSettlesIt(@TempDir Path folder) {
    Rules rules = EvaluationsExport.rules("grade-words: 优秀/合格/基本合格/不合格");
    Export export =
        new ExportsFolder(folder)
            .write(EvaluationsExport.FILE, HEADER + ",,机电系,书记,90,合格\n,,机关,书记,90,良好\n");

    EvaluationsExport meeting = EvaluationsExport.read(export, rules, EvaluationsExport.REGISTER);

    assertThat(meeting.words()).isEqualTo(GradeWords.EXCELLENT_TO_UNQUALIFIED);
    assertThat(meeting.rows()).extracting(Row::line).containsExactly(2L);
    assertThat(meeting.findings())
        .containsExactly(
            error(
                "invalid_grade",
                Place.of(EvaluationsExport.FILE, 3).at("总评"),
                Map.of("known", "优秀/合格/基本合格/不合格")));
  }

  @Test
  void wordsOfAnInvalidBallotChooseNoSet(@TempDir Path folder) {
    String rows = "P1,机电系,书记,,90,合格\nP2,机电系,书记,无效,90,良好\n";

    assertThat(Refusals.of(() -> EvaluationsExport.read(folder, "票号,党组织,票种,是否有效,信心,总评\n" + rows)))
        .extracting(Finding::code)
        .containsExactly("mixed_grade_words");
  }

  @Test
  void anIndicatorOfTheRulesWithoutAColumnRefusesTheFile(@TempDir Path folder) {
    assertThat(Refusals.of(() -> EvaluationsExport.read(folder, "党组织,票种,信心\n")))
        .containsExactly(
            error(
                "missing_column",
                Place.of(EvaluationsExport.FILE),
                Map.of("column", "overall", "accepted", "overall/总评")));
  }

  private static Place at(String column) {
    return new Place(EvaluationsExport.FILE, 2, column);
  }

  private static void assertRefused(Path folder, String row, Finding expected) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + row + "\n");

    assertThat(meeting.findings()).containsExactly(expected);
    assertThat(meeting.rows()).isEmpty();
    assertThat(meeting.account().rows().refused()).isEqualTo(1);
  }

  private static void assertAccepted(Path folder, String row) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + row + "\n");

    assertThat(meeting.findings()).isEmpty();
    assertThat(meeting.rows()).hasSize(1);
    assertThat(meeting.account().rows().accepted()).isEqualTo(1);
  }
}
