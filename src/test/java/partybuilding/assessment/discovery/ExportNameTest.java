package partybuilding.assessment.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.file.ExportKind;

class ExportNameTest {
  @ParameterizedTest
  @CsvSource({
    "evaluations-2023.csv,EVALUATIONS",
    "Evaluations-2023.CSV,EVALUATIONS",
    "evaluations-2023.xlsx,EVALUATIONS",
    "评议2023.XLSX,EVALUATIONS",
    "评议-2023.csv,EVALUATIONS",
    "评议_2023.csv,EVALUATIONS",
    "评议2023.csv,EVALUATIONS",
    "测评２０２３.csv,EVALUATIONS",
    "rectification-2023.csv,RECTIFICATION",
    "整改2023.csv,RECTIFICATION",
    "整改台账_2023.csv,RECTIFICATION",
    "述职-2023.csv,DEBRIEFS",
    "点评-2023.csv,COMMENTS",
    "到会-2023.csv,TURNOUT"
  })
  void aYearlyExportIsKnownByItsKindInEitherLanguageAndItsYear(String file, ExportKind kind) {
    assertThat(ExportName.parse(file)).contains(new ExportName(kind, 2023));
  }

  @ParameterizedTest
  @CsvSource({
    "branches.csv,BRANCHES",
    "党组织.csv,BRANCHES",
    "branches.xlsx,BRANCHES",
    "lineage.csv,LINEAGE",
    "沿革.csv,LINEAGE"
  })
  void anExportWithoutYearsIsKnownByItsKindAlone(String file, ExportKind kind) {
    assertThat(ExportName.parse(file)).contains(new ExportName(kind, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluations.csv",
        "branches-2023.csv",
        "evaluations-2023.xls",
        "evaluations-2023.xlsx.csv",
        "evaluations-23.csv",
        "evaluations-12023.csv",
        "evaluations-2023 (1).csv",
        "~$evaluations-2023.csv",
        "my-evaluations-2023.csv",
        "评议-2023-终稿.csv",
        "2023.csv",
        ".csv"
      })
  void anyOtherFileIsNoExport(String file) {
    assertThat(ExportName.parse(file)).isEmpty();
  }

  @Test
  void aYearOfNoughtsIsNoYear() {
    assertThat(ExportName.parse("evaluations-0000.csv")).isEmpty();
  }

  /** No date of such a year would be read either. */
  @Test
  void aYearFarInTheFutureIsNoYear() {
    assertThat(ExportName.parse("evaluations-2099.csv"))
        .contains(new ExportName(ExportKind.EVALUATIONS, 2099));
    assertThat(ExportName.parse("evaluations-2100.csv")).isEmpty();
    assertThat(ExportName.parse("evaluations-9999.csv")).isEmpty();
  }
}
