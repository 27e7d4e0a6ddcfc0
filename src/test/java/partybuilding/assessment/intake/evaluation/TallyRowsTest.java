package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** A row a branch, indicator and group, with the numbers of votes. */
class TallyRowsTest {
  private static final String HEADER = "党组织,票种,评议内容,好票,较好票,一般票,差票,弃权票,无效票,好率\n";
  private static final Finding ABSENT =
      info("absent_indicators", Map.of("indicators", "confidence/信心"));
  private static final Finding UNLINKED = info("unlinked_answers", Map.of());

  @Test
  void everyGradeIsGivenAsOftenAsItHasVotes(@TempDir Path folder) {
    EvaluationsExport chinese =
        EvaluationsExport.read(folder, HEADER + "机电系,党委委员,总评,１２,3票,,0,4,1,\n");
    EvaluationsExport english =
        EvaluationsExport.read(
            folder,
            """
            branch,evaluator_group,indicator,good_votes,fairly_good_votes,average_votes,poor_votes
            B01,committee,overall,12,3,0,0
            """);

    assertThat(chinese.answers())
        .containsExactly(
            new SingleAnswer(2, "B01", 0, "", 1, word("good"), 12),
            new SingleAnswer(2, "B01", 0, "", 1, word("fairly_good"), 3))
        .isEqualTo(english.answers());
    assertThat(chinese.words()).isEqualTo(english.words()).isEqualTo(GradeWords.CANONICAL);
    assertThat(chinese.findings()).isEqualTo(english.findings()).containsExactly(ABSENT, UNLINKED);
    assertThat(chinese.account().rows().accepted()).isEqualTo(1);
  }

  @Test
  void everyRowIsAccountedFor(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder,
            HEADER
                + """
                机电系,党委委员,总评,12,3,0,0,,,
                机关,党委委员,总评,0,0,0,0,5,,
                机关,书记,总评,,,,,,,
                测绘系,党委委员,总评,12,3,0,0,,,
                机关,居民,总评,12,3,0,0,,,
                小计,,,12,3,0,0,,,
                """);

    assertThat(meeting.account().rows().read()).isEqualTo(6);
    assertThat(meeting.account().rows().accepted()).isEqualTo(1);
    assertThat(meeting.account().rows().refused()).isEqualTo(2);
    assertThat(meeting.account().rows().passedOver()).isEqualTo(new PassedOver(0, 0, 2, 0, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "+2", "\"1,000\"", "十二", "1000001", "99999999", "好", "3票票"})
  void votesThatAreNoWholeNumberAreRefusedWithoutThem(String votes, @TempDir Path folder) {
    for (String row : List.of("机关,党委委员,总评,%s,1,1,1,,,", "机关,党委委员,总评,1,1,1,1,,%s,")) {
      EvaluationsExport meeting = read(folder, row.formatted(votes));
      String column = row.startsWith("%s", "机关,党委委员,总评,".length()) ? "好票" : "无效票";

      assertThat(meeting.findings())
          .contains(error("invalid_votes", at(3, column), Map.of("maximum", "1000000")));
      assertThat(meeting.account().rows().refused()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", "１２ 票", "1000000", "/", "—", ""})
  void votesHoweverWrittenAreAccepted(String votes, @TempDir Path folder) {
    EvaluationsExport meeting = read(folder, "机关,党委委员,总评,%s,1,1,1,,,".formatted(votes));

    assertThat(meeting.account().rows().accepted()).isEqualTo(2);
    assertThat(meeting.findings()).containsExactly(ABSENT, UNLINKED);
  }

  @Test
  void anIndicatorInPointsIsRefusedWithTheLayoutsThatCanCarryIt(@TempDir Path folder) {
    EvaluationsExport meeting = read(folder, "机关,党委委员,信心,1,1,1,1,,,");

    assertThat(meeting.findings())
        .contains(error("points_in_tally", at(3, "评议内容"), Map.of("indicator", "信心")));
    assertThat(meeting.findings().get(0).sentence(Words.of(Finding.class, Language.ZH_CN)))
        .contains("宽表", "长表");
  }

  @Test
  void theSameTalliedTwiceIsRefusedOnBothLines(@TempDir Path folder) {
    EvaluationsExport meeting =
        read(folder, "机 电系,committee,overall,12,3,0,0,,,\n机电系,书记,总评,12,3,0,0,,,");

    assertThat(meeting.findings())
        .contains(
            error("repeated_tally", Place.of(EvaluationsExport.FILE, 2), Map.of("otherLine", "3")),
            error("repeated_tally", Place.of(EvaluationsExport.FILE, 3), Map.of("otherLine", "2")));
    assertThat(meeting.account().rows().refused()).isEqualTo(2);
    assertThat(meeting.answers()).extracting(SingleAnswer::line).containsOnly(4L);
  }

  @Test
  void ownVotesThatCannotBeToldAreToldOnceWhereTheGroupLeavesThemOut(@TempDir Path folder) {
    EvaluationsExport meeting = read(folder, "机电系,书记,总评,12,3,0,0,,,\n机关,书记,总评,12,3,0,0,,,");

    assertThat(meeting.findings())
        .containsExactly(
            ABSENT, info("own_votes_in_tally", Map.of("groups", "secretary/书记")), UNLINKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"80%", "80", "80.0%", "0.8", "0.80", "８０％", "66.67%", "67%", "0.667", "—", ""})
  void aRateOfTheValidVotesOrOfThoseAndTheAbstentionsIsPassedOver(
      String rate, @TempDir Path folder) {
    EvaluationsExport meeting = read(folder, "机关,党委委员,总评,8,1,1,0,2,7," + rate);

    assertThat(meeting.findings()).containsExactly(ABSENT, UNLINKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"81%", "80.1", "0.79", "66.66%", "八成", "8", "0.8%"})
  void aRateThatDoesNotFollowIsToldWithoutAnyFigureAndTheVotesCount(
      String rate, @TempDir Path folder) {
    EvaluationsExport meeting = read(folder, "机关,党委委员,总评,8,1,1,0,2,7," + rate);

    assertThat(meeting.findings())
        .contains(new Finding(Severity.WARNING, "rate_mismatch", at(3, "好率"), Map.of()));
    assertThat(meeting.account().rows().accepted()).isEqualTo(2);
  }

  @Test
  void everyRateColumnIsChecked(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            folder, "党组织,票种,指标,好票,较好票,一般票,差票,优秀率,满意率\n机关,党委委员,总评,9,1,0,0,90%,100%\n");

    assertThat(meeting.findings())
        .extracting(f -> f.code() + " " + f.place().column())
        .containsExactly("rate_mismatch 满意率", "absent_indicators ", "unlinked_answers ");
  }

  @Test
  void aPrescribedSetOfGradeWordsDoesNotTouchATally(@TempDir Path folder) {
    EvaluationsExport meeting =
        EvaluationsExport.read(
            Positions.write(folder, HEADER + "机电系,党委委员,总评,12,0,0,0,,,\n"),
            EvaluationsExport.rules("grade-words: 优秀/称职/基本称职/不称职"),
            EvaluationsExport.REGISTER);

    assertThat(meeting.answers()).extracting(SingleAnswer::value).containsExactly(word("优秀"));
    assertThat(meeting.words()).isEqualTo(GradeWords.EXCELLENT_TO_INCOMPETENT);
  }

  /** Reads a clean row on line 2 and more rows below it. */
  private static EvaluationsExport read(Path folder, String rows) {
    return EvaluationsExport.read(folder, HEADER + "机电系,党委委员,总评,12,3,0,0,,,\n" + rows + "\n");
  }

  private static int word(String word) {
    return GradeVocabulary.number(word).orElseThrow();
  }

  private static Place at(long line, String column) {
    return new Place(EvaluationsExport.FILE, line, column);
  }

  private static Finding info(String code, Map<String, String> values) {
    return new Finding(Severity.INFO, code, Place.of(EvaluationsExport.FILE), values);
  }
}
