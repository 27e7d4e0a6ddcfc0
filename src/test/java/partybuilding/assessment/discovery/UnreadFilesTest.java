package partybuilding.assessment.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Refusals;

/** A report without a file that was meant for it is not made; any other file is named. */
class UnreadFilesTest {
  private Path data = Path.of("");

  @BeforeEach
  void twoYearsAreThere(@TempDir Path folder) {
    data = folder;
    ExportsFolder exports = new ExportsFolder(folder);
    exports.write("evaluations-2024.csv", "");
    exports.write("evaluations-2025.csv", "");
    exports.write("rectification-2024.csv", "");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluations-2026 (1).csv, evaluations-2026.csv",
    "评议2026最终版.csv, evaluations-2026.csv",
    "2026年述职评议测评结果.csv, evaluations-2026.csv",
    "evaluations-2026.xlsm, evaluations-2026.xlsx",
    "测评_2026.et, evaluations-2026.xlsx",
    "ＥＶＡＬＵＡＴＩＯＮＳ－２０２６.XLS, evaluations-2026.xlsx",
    "evaluations-2026.csv.txt, evaluations-2026.csv",
    "evaluations-2026, evaluations-2026.csv",
    "evaluations-2026.zip, evaluations-2026.csv",
    "evaluations-20260105.csv, evaluations-2026.csv",
    "evaluations 2026.csv, evaluations-2026.csv",
    "evaluations.csv, evaluations-YYYY.csv",
    "评议.xlsx, evaluations-YYYY.xlsx",
    "导出2026.csv, evaluations-2026.csv",
    "rectification-2025 (1).csv, rectification-2025.csv",
    "整改台账.xlsx, rectification-YYYY.xlsx",
    "2025整改情况.csv, rectification-2025.csv",
    "branches.xls, branches.xlsx",
    "党组织名册.csv, branches.csv"
  })
  void whatLooksLikeAnExportOfTheReportYearIsRefusedWithItsRightName(String file, String right)
      throws IOException {
    Files.writeString(data.resolve(file), "x");

    List<Finding> refusals = refusals(Optional.empty());

    assertThat(refusals).singleElement().extracting(Finding::code).isEqualTo("unread_export");
    assertThat(refusals.get(0).place().file()).isEqualTo(file);
    assertThat(refusals.get(0).values()).containsEntry("expected", right);
  }

  @Test
  void anExportInAFolderWithinIsMissedToo() throws IOException {
    Path inner = Files.createDirectory(data.resolve("2026"));
    Files.writeString(inner.resolve("评议2026.csv"), "x");
    Files.writeString(inner.resolve("evaluations-2024.csv"), "x");

    assertThat(refusals(Optional.empty()))
        .singleElement()
        .extracting(finding -> finding.place().file())
        .isEqualTo("2026/评议2026.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluations-2025 (1).csv",
        "evaluations-2025.csv.bak",
        "评议2025.xls",
        "evaluations-2023 (1).csv",
        "整改2024 最终.csv",
        "经费2026.xlsx",
        "导出2024.csv"
      })
  void aSecondCopyAnEarlierYearAndOtherTablesAreOnlyNamed(String file) throws IOException {
    Files.writeString(data.resolve(file), "x");

    DataFolder folder = DataFolder.discover(data);

    assertThat(folder.reportYear(Optional.empty())).isEqualTo(2025);
    assertThat(new UnreadFiles(folder.exports(), folder.strays()).notices())
        .singleElement()
        .extracting(notice -> notice.place().file())
        .isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年评议方案.docx",
        "整改通知.pdf",
        "述职.txt",
        "README.md",
        "~$evaluations-2026.xlsx",
        "._evaluations-2026.csv",
        ".~lock.evaluations-2026.csv#"
      })
  void documentsAndHiddenFilesAreNotNamed(String file) throws IOException {
    Files.writeString(data.resolve(file), "x");

    DataFolder folder = DataFolder.discover(data);

    assertThat(folder.reportYear(Optional.empty())).isEqualTo(2025);
    assertThat(new UnreadFiles(folder.exports(), folder.strays()).notices()).isEmpty();
  }

  @Test
  void aYearThatIsAskedForMissesOnlyItsOwnFiles() throws IOException {
    Files.writeString(data.resolve("evaluations-2026.xls"), "x");

    assertThat(DataFolder.discover(data).reportYear(Optional.of(2025))).isEqualTo(2025);
    assertThat(refusals(Optional.of(2026)))
        .extracting(Finding::code)
        .containsExactly("year_without_evaluations", "unread_export");
  }

  @Test
  void whereOneIsRefusedTheOthersAreNamedAsWell() throws IOException {
    Files.writeString(data.resolve("evaluations-2026.xls"), "x");
    Files.writeString(data.resolve("evaluations-2025 (1).csv"), "x");

    assertThat(refusals(Optional.empty()))
        .extracting(Finding::code, finding -> finding.place().file())
        .containsExactly(
            tuple("unread_export", "evaluations-2026.xls"),
            tuple("ignored_file", "evaluations-2025 (1).csv"));
  }

  @Test
  void aFolderUnderTheNameOfAnExportIsRefused() throws IOException {
    Files.createDirectory(data.resolve("evaluations-2026.csv"));

    assertThat(Refusals.of(() -> DataFolder.discover(data)))
        .extracting(Finding::code)
        .containsExactly("no_regular_file");
  }

  private List<Finding> refusals(Optional<Integer> year) {
    DataFolder folder = DataFolder.discover(data);
    return Refusals.of(() -> folder.reportYear(year));
  }
}
