package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;

/** Whatever is wrong with a row, nobody reads in the notices what the ballot says. */
class SecretBallotTest {
  private static final String HEADER = "年度,票号,党组织,票种,信心,总评\n";
  private static final String BALLOT = "TICKET-4711";

  @ParameterizedTest
  @ValueSource(strings = {"8765.4", "77.123", "-31.5", "不想说", "九十", "甲等", "1e9"})
  void noNoticeRepeatsAnAnswerOrTheNumberOfABallot(String answer, @TempDir Path folder) {
    List<String> rows =
        List.of(
            "," + BALLOT + ",机电系,书记," + answer + ",好",
            "," + BALLOT + ",机电系,书记,90," + answer,
            "2022," + BALLOT + ",机电系,书记," + answer + "," + answer,
            "," + BALLOT + ",测绘系,书记," + answer + "," + answer,
            "," + BALLOT + ",机电系,谁," + answer + "," + answer,
            "," + BALLOT + ",机电系,书记," + answer + "," + answer + ",x",
            "," + BALLOT + ",,," + answer + "," + answer);

    EvaluationsExport meeting =
        EvaluationsExport.read(folder, HEADER + String.join("\n", rows) + "\n");

    assertThat(meeting.account().rows().refused()).isEqualTo(rows.size());
    for (Language language : Language.values()) {
      Words words = Words.of(Finding.class, language);
      assertThat(meeting.findings())
          .hasSize(rows.size())
          .extracting(finding -> finding.message(words) + finding)
          .noneMatch(told -> told.contains(answer) || told.contains(BALLOT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8765.4", "77.123", "不想说", "甲等", "1e9"})
  void noNoticeOfALongFileDoesEither(String answer, @TempDir Path folder) {
    List<String> rows =
        List.of(
            BALLOT + ",机电系,书记,信心," + answer + ",",
            BALLOT + ",机电系,书记,总评,," + answer,
            BALLOT + ",机电系,书记,信心," + answer + "," + answer,
            BALLOT + ",机电系,书记,信心,," + answer,
            BALLOT + ",机电系,书记,作风," + answer + ",",
            BALLOT + ",测绘系,书记,信心," + answer + ",");

    assertSecret(
        EvaluationsExport.read(folder, "票号,党组织,票种,指标,得分,等次\n" + String.join("\n", rows)), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8765.4", "-31", "不想说", "87654321"})
  void noNoticeOfATallyPrintsANumberOfVotes(String votes, @TempDir Path folder) {
    List<String> rows =
        List.of(
            "机电系,书记,总评," + votes + ",1,1,1,",
            "机电系,书记,信心,87,1,1,1," + votes,
            "机关,书记,总评,87,1,1,1," + votes);

    assertSecret(
        EvaluationsExport.read(folder, "党组织,票种,指标,好票,较好票,一般票,差票,好率\n" + String.join("\n", rows)),
        votes);
  }

  private static void assertSecret(EvaluationsExport meeting, String secret) {
    for (Language language : Language.values()) {
      Words words = Words.of(Finding.class, language);
      assertThat(meeting.findings())
          .isNotEmpty()
          .extracting(finding -> finding.message(words) + finding)
          .noneMatch(told -> told.contains(secret) || told.contains(BALLOT));
    }
  }
}
