package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.intake.FileGrades;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

class AnswerCellTest {
  private static final Place FILE = Place.of("evaluations-2023.csv");
  private final FileGrades words = new FileGrades(Optional.empty());
  private final AnswerCell points = new AnswerCell(new Scale.Points(0, 10_000), 0, words);
  private final AnswerCell grade = new AnswerCell(new Scale.Grades(), 0, words);

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "4.5,450",
    "4.05,405",
    "100,10000",
    "100.00,10000",
    "-3.2,-320",
    "-0,0",
    "007,700",
    "9999999,999999900",
    "99999.99,9999999"
  })
  void aPlainNumberHasItsHundredths(String text, int hundredths) {
    assertThat(AnswerCell.hundredths(text)).hasValue(hundredths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        ".5",
        "5.",
        "-.5",
        "4.555",
        "1.2.3",
        "1e2",
        "+5",
        "1,000",
        "95分",
        "--5",
        "5-",
        "10000000",
        "0.00000000",
        "９",
        " 5",
        "2147483648",
        "NaN"
      })
  void whatIsNoPlainNumberWithAtMostTwoDecimalsHasNone(String text) {
    assertThat(AnswerCell.hundredths(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"９５．５,9550", "' 95 ',9500", "'９ ５',9500", "100.00,10000", "0,0"})
  void aScoreIsReadInWhateverWidth(String cell, int hundredths) {
    assertThat(points.read(cell)).isEqualTo(hundredths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "  ", "　", "弃权", " 弃 权 ", "不了解", "/", "／", "—", "——", "-", "--", "－", "–", "―", "─",
        "−", "\\", "＼", "//", "无", "NULL", "\\N", "NaN", "N/A", "(跳过)", "（空）", "[空]", "缺", "……",
        "未评"
      })
  void aMarkOfNoAnswerIsNoAnswerOnEitherScale(String cell) {
    assertThat(points.read(cell)).isEqualTo(Answers.NONE);
    assertThat(grade.read(cell)).isEqualTo(Answers.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.01", "-0.01", "101", "1000000", "优秀", "95.555", "N/B", "99999999"})
  void aCellThatIsNoScoreOfTheScaleIsInvalid(String cell) {
    assertThat(points.read(cell)).isEqualTo(AnswerCell.INVALID);
  }

  @Test
  void theBoundsBelongToTheScale() {
    AnswerCell likert = new AnswerCell(new Scale.Points(100, 500), 0, words);

    assertThat(likert.read("1")).isEqualTo(100);
    assertThat(likert.read("5")).isEqualTo(500);
    assertThat(likert.read("0.99")).isEqualTo(AnswerCell.INVALID);
    assertThat(likert.read("5.01")).isEqualTo(AnswerCell.INVALID);
  }

  @ParameterizedTest
  @CsvSource({"95分,9500", "９５．５分,9550", "95 分,9500", "95%,9500", "９５．２５％,9525", "0%,0"})
  void aScoreMayBearItsUnit(String cell, int hundredths) {
    assertThat(points.read(cell)).isEqualTo(hundredths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"分", "%", "95%分", "95分分", "分95", "95.125分", "1,000分", "A", "4星", "一"})
  void aUnitMakesNoNumberOfWhatIsNone(String cell) {
    assertThat(points.read(cell)).isEqualTo(AnswerCell.INVALID);
  }

  @Test
  void aPercentageIsAScoreOfZeroToAHundredOnly() {
    AnswerCell likert = new AnswerCell(new Scale.Points(100, 500), 0, words);
    AnswerCell centred = new AnswerCell(new Scale.Points(-10_000, 10_000), 0, words);

    assertThat(points.read("4%")).isEqualTo(400);
    assertThat(likert.read("4%")).isEqualTo(AnswerCell.INVALID);
    assertThat(centred.read("4%")).isEqualTo(AnswerCell.INVALID);
    assertThat(likert.read("4分")).isEqualTo(400);
  }

  @Test
  void aGradeIsTheNumberOfItsWordWhichIsNoted() {
    assertThat(grade.read(" 基本　合格")).isEqualTo(number("基本合格"));
    assertThat(words.settle(FILE)).isEqualTo(GradeWords.EXCELLENT_TO_UNQUALIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"95", "很好", "0", "好票", "A", "4", "好？", "95分"})
  void aCellThatIsNoGradeIsInvalidAndNotNoted(String cell) {
    assertThat(grade.read(cell)).isEqualTo(AnswerCell.INVALID);
    assertThat(grade.read("良好")).isEqualTo(number("良好"));
    assertThat(words.settle(FILE)).isEqualTo(GradeWords.EXCELLENT_TO_FAILED);
  }

  @Test
  void whereTheRulesNameTheSetOnlyItsWordsAreGrades() {
    FileGrades prescribed = new FileGrades(Optional.of(GradeWords.EXCELLENT_TO_UNQUALIFIED));
    AnswerCell settled = new AnswerCell(new Scale.Grades(), 0, prescribed);

    assertThat(settled.read("合格")).isEqualTo(number("合格"));
    assertThat(settled.read("良好")).isEqualTo(AnswerCell.INVALID);
    assertThat(settled.read("弃权")).isEqualTo(Answers.NONE);
    assertThat(prescribed.settle(FILE)).isEqualTo(GradeWords.EXCELLENT_TO_UNQUALIFIED);
    assertThat(Finding.of(settled.notice(FILE, "良好")).values())
        .isEqualTo(Map.of("known", "优秀/合格/基本合格/不合格"));
  }

  private static int number(String word) {
    return GradeVocabulary.number(word).orElseThrow();
  }
}
