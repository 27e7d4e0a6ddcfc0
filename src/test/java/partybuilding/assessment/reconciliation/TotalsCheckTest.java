package partybuilding.assessment.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.intake.evaluation.TotalsDifference;
import partybuilding.assessment.intake.evaluation.TotalsDifference.Coverage;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** The figures of a total are told only where they give nothing away. Minimum group: 5. */
class TotalsCheckTest {
  private static final Place CELL = Place.of("evaluations-2023.csv", 90).at("党建信心");
  private static final Rules RULES = RulebookReader.defaults().rulesOf(2023);
  private static final Participation EVERYTHING = new Participation(Set.of(), Map.of(), Set.of());
  private static final PassedOver BLANK_AND_TOTALS = new PassedOver(0, 0, 7, 0, 2, 1);
  private static final Finding WITH_FIGURES =
      new Finding(
          Severity.WARNING,
          "totals_mismatch",
          CELL,
          Map.of("given", "8612.5", "computed", "8602.5"));
  private static final Finding WITHOUT =
      new Finding(Severity.WARNING, "withheld_totals_mismatch", CELL, Map.of());

  @ParameterizedTest
  @EnumSource(names = {"FILE", "SLICE"})
  void bothFiguresAreToldWhereEverythingIsDisclosed(Coverage coverage) {
    assertThat(told(coverage, EVERYTHING, BLANK_AND_TOTALS)).containsExactly(WITH_FIGURES);
  }

  @Test
  void aPartOfTheFileIsToldWithoutFigures() {
    assertThat(told(Coverage.PART, EVERYTHING, PassedOver.NONE)).containsExactly(WITHOUT);
  }

  @Test
  void aWithheldBranchHidesTheFigures() {
    Participation one = new Participation(Set.of("B03"), Map.of(), Set.of());

    assertThat(told(Coverage.FILE, one, PassedOver.NONE)).containsExactly(WITHOUT);
  }

  @Test
  void hiddenGroupRowsHideTheFigures() {
    Participation groupless = new Participation(Set.of(), Map.of(), Set.of("confidence"));

    assertThat(told(Coverage.FILE, groupless, PassedOver.NONE)).containsExactly(WITHOUT);
  }

  @Test
  void fewAnswersThatDoNotCountHideTheFiguresAndAMinimumGroupOfThemDoesNot() {
    for (PassedOver few :
        List.of(
            new PassedOver(1, 0, 0, 0, 0, 0),
            new PassedOver(0, 1, 0, 0, 0, 0),
            new PassedOver(0, 0, 0, 1, 0, 0),
            new PassedOver(1, 1, 0, 2, 0, 0))) {
      assertThat(told(Coverage.FILE, EVERYTHING, few)).as(few.toString()).containsExactly(WITHOUT);
    }
    PassedOver enough = new PassedOver(0, 0, 0, 5, 0, 0);
    assertThat(told(Coverage.FILE, EVERYTHING, enough)).containsExactly(WITH_FIGURES);
    assertThat(told(Coverage.SLICE, EVERYTHING, enough)).containsExactly(WITHOUT);
  }

  @Test
  void withoutADifferenceNothingIsTold() {
    NoticeBoard board = new NoticeBoard();
    new TotalsCheck(account(PassedOver.NONE), EVERYTHING, RULES).report(List.of(), board);

    assertThat(board.findings()).isEmpty();
  }

  private static List<Finding> told(
      Coverage coverage, Participation participation, PassedOver passedOver) {
    NoticeBoard board = new NoticeBoard();
    TotalsDifference difference = new TotalsDifference(CELL, "8612.5", "8602.5", coverage);
    new TotalsCheck(account(passedOver), participation, RULES).report(List.of(difference), board);
    Words words = Words.of(Finding.class, Language.ZH_CN);
    assertThat(board.findings())
        .allMatch(f -> f.equals(WITH_FIGURES) || !f.message(words).contains("8602.5"));
    return board.findings();
  }

  private static FileAccount account(PassedOver passedOver) {
    long read = 100 + passedOver.total();
    return new FileAccount(
        "evaluations-2023.csv",
        "evaluations",
        2023,
        1,
        "ab",
        new FileAccount.Rows(read, 100, 0, passedOver));
  }
}
