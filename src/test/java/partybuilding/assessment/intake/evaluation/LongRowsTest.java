package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.Severity;

/** A row a ballot, branch and indicator. */
class LongRowsTest {
  private static final String HEADER = "票号,党组织,票种,所在党组织,是否有效,评议内容,得分,等次\n";
  private static final String BOTH = "P1,机电系,书记,,,信心,90,\nP1,机电系,书记,,,总评,,好\n";

  @Test
  void everyRowIsTheAnswerToItsIndicator(@TempDir Path folder) {
    EvaluationsExport chinese =
        EvaluationsExport.read(
            folder,
            """
            票号,党组织,票种,指标,得分,等次
            P1,机电系,书记,信心,９０．５分,
            P1,机电系,书记,总 评,—,较好
            """);
    EvaluationsExport english =
        EvaluationsExport.read(
            folder,
            """
            ballot_id,branch_id,evaluator_group,indicator,score,grade
            P1,B01,secretary,confidence,90.5,
            P1,B01,secretary,overall,,较好
            """);

    assertThat(chinese.answers())
        .containsExactly(
            new SingleAnswer(2, "B01", 1, "P1", 0, 9050, 1),
            new SingleAnswer(3, "B01", 1, "P1", 1, word("较好"), 1))
        .isEqualTo(english.answers());
    assertThat(chinese.words()).isEqualTo(english.words()).isEqualTo(GradeWords.PLAIN);
    assertThat(chinese.findings()).isEqualTo(english.findings()).isEmpty();
    assertThat(chinese.rows()).isEmpty();
  }

  @Test
  void everyRowIsAccountedFor(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            HEADER
                + BOTH
                + """
                P2,机电系,书记,,,信心,,
                P3,机电系,书记,,无效,信心,999,很好
                P4,机电系,书记,机电系,,信心,90,
                P5,机电系,书记,,,纪律,90,
                合计,,,,,,,
                """);

    assertThat(meeting.account().rows().read()).isEqualTo(7);
    assertThat(meeting.account().rows().accepted()).isEqualTo(2);
    assertThat(meeting.account().rows().refused()).isEqualTo(1);
    assertThat(meeting.account().rows().passedOver()).isEqualTo(new PassedOver(0, 1, 1, 1, 1, 0));
  }

  @Test
  void anIndicatorTheRulesDoNotKnowIsToldWithTheKnownOnes(@TempDir Path folder) {
    assertRefused(
        folder,
        "P1,机电系,书记,,,作风,90,",
        error(
            "indicator_not_asked",
            at("评议内容"),
            Map.of("value", "作风", "known", "confidence/信心；overall/总评")));
  }

  @Test
  void aRowWithoutAnIndicatorMissesAValue(@TempDir Path folder) {
    assertRefused(folder, "P1,机电系,书记,,,　,90,", error("missing_value", at("评议内容"), Map.of()));
  }

  @Test
  void aScoreBesideAGradeIsRefusedAndAMarkOfNoAnswerBesideItIsNot(@TempDir Path folder) {
    Finding both = error("two_answers", Place.of(EvaluationsExport.FILE, 4), Map.of());
    assertRefused(folder, "P2,机电系,书记,,,信心,90,好", both);
    assertRefused(folder, "P2,机电系,书记,,,总评,90,好", both);
    assertAccepted(folder, "P2,机电系,书记,,,信心,90,/");
    assertAccepted(folder, "P2,机电系,书记,,,总评,——,好");
  }

  @Test
  void anAnswerUnderTheOtherScaleIsRefusedWithItsColumn(@TempDir Path folder) {
    assertRefused(
        folder,
        "P2,机电系,书记,,,信心,,好",
        error("answer_in_wrong_column", at("等次"), Map.of("column", "score/得分")));
    assertRefused(
        folder,
        "P2,机电系,书记,,,总评,好,",
        error("answer_in_wrong_column", at("得分"), Map.of("column", "grade/等次")));
  }

  @ParameterizedTest
  @CsvSource({
    "信心,90.125,,得分,invalid_score",
    "总评,,很好,等次,invalid_grade",
    "信心,101,,得分,score_outside_scale"
  })
  void anAnswerThatIsNoneOfItsScaleIsToldInItsColumn(
      String indicator,
      String score,
      String grade,
      String column,
      String code,
      @TempDir Path folder) {
    String row = "P2,机电系,书记,,,%s,%s,%s".formatted(indicator, text(score), text(grade));
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + BOTH + row + "\n");

    assertThat(meeting.findings())
        .extracting(f -> f.code() + " " + f.place().column() + " " + f.place().line())
        .containsExactly(code + " " + column + " 4");
  }

  @Test
  void aFileWithTheColumnOfOneScaleAnswersOnlyItsIndicators(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(folder, "票号,党组织,票种,指标,得分\nP1,机电系,书记,信心,90\nP1,机电系,书记,总评,\n");

    assertThat(meeting.answers()).hasSize(1);
    assertThat(meeting.account().rows().passedOver().blank()).isEqualTo(1);
    assertThat(meeting.findings())
        .containsExactly(
            new Finding(
                Severity.INFO,
                "absent_indicators",
                Place.of(EvaluationsExport.FILE),
                Map.of("indicators", "overall/总评")));
  }

  @Test
  void rowsWithoutBallotIdsAreToldOnceToBeUnlinked(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            """
            党组织,票种,指标,得分,等次
            机电系,书记,信心,90,
            机电系,书记,信心,80,
            机电系,书记,总评,,好
            """);

    assertThat(meeting.findings())
        .containsExactly(
            new Finding(
                Severity.INFO, "unlinked_answers", Place.of(EvaluationsExport.FILE), Map.of()));
    assertThat(meeting.account().rows().accepted()).isEqualTo(3);
  }

  @Test
  void anAliasThatIndicatorsShareByPositionNamesNoneOfThem(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            Positions.write(folder, LONG_BY_NAME), Positions.RULES, EvaluationsExport.REGISTER);

    assertThat(meeting.answers()).extracting(SingleAnswer::indicator).containsExactly(1);
    assertThat(meeting.findings())
        .extracting(Finding::code)
        .containsExactly("indicator_not_asked", "absent_indicators");
  }

  private static final String LONG_BY_NAME =
      "票号,党组织,票种,指标,得分\nP1,机电系,全体,team,90\nP1,机电系,全体,表现程度,90\n";

  @Test
  void aLongFileWithoutAnAnswerColumnIsRefusedByWhatItLacks(@TempDir Path folder) {
    assertThat(Refusals.of(() -> EvaluationsExport.read(folder, "党组织,票种,指标\n")))
        .containsExactly(
            error(
                "missing_column",
                Place.of(EvaluationsExport.FILE),
                Map.of("column", "score", "accepted", "score/得分/grade/等次")));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static int word(String word) {
    return GradeVocabulary.number(word).orElseThrow();
  }

  private static Place at(String column) {
    return new Place(EvaluationsExport.FILE, 4, column);
  }

  private static void assertRefused(Path folder, String row, Finding expected) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + BOTH + row + "\n");

    assertThat(meeting.findings()).isEqualTo(List.of(expected));
    assertThat(meeting.answers()).hasSize(2);
    assertThat(meeting.account().rows().refused()).isEqualTo(1);
  }

  private static void assertAccepted(Path folder, String row) {
    EvaluationsExport meeting = EvaluationsExport.read(folder, HEADER + BOTH + row + "\n");

    assertThat(meeting.findings()).isEmpty();
    assertThat(meeting.answers()).hasSize(3);
  }
}
