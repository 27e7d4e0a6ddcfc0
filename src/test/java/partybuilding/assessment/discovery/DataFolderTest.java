package partybuilding.assessment.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static partybuilding.assessment.notice.Refusals.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.Severity;

class DataFolderTest {
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
  private static final String LEGAL =
      "evaluations-YYYY.csv, rectification-YYYY.csv, debriefs-YYYY.csv, comments-YYYY.csv,"
          + " turnout-YYYY.csv, branches.csv, lineage.csv";

  @Test
  void aMissingFolderIsRefused(@TempDir Path folder) {
    Path missing = folder.resolve("data");

    assertThat(Refusals.of(() -> DataFolder.discover(missing)))
        .containsExactly(error("missing_folder", Place.of(missing.toString()), Map.of()));
  }

  @Test
  void aFolderWithoutEvaluationsIsRefused(@TempDir Path folder) {
    new ExportsFolder(folder).write("rectification-2023.csv", "");

    assertThat(Refusals.of(() -> DataFolder.discover(folder)))
        .containsExactly(error("no_evaluations", Place.of(folder.toString()), Map.of()));
  }

  @Test
  void anExportThatCannotBeOpenedIsRefusedAndNeverPassedOver(@TempDir Path folder)
      throws IOException {
    new ExportsFolder(folder).write("evaluations-2023.csv", "");
    Files.createSymbolicLink(folder.resolve("evaluations-2022.csv"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("rectification-2023.csv"), folder.resolve("gone"));

    assertThat(Refusals.of(() -> DataFolder.discover(folder)))
        .extracting(Finding::code, finding -> finding.place().file())
        .containsExactlyInAnyOrder(
            tuple("unreadable_file", "evaluations-2022.csv"),
            tuple("unreadable_file", "rectification-2023.csv"));
  }

  @Test
  void twoFilesOfOneKindAndYearAreRefused(@TempDir Path folder) {
    ExportsFolder exports = new ExportsFolder(folder);
    exports.write("evaluations-2023.csv", "");
    exports.write("评议2023.csv", "");

    assertThat(Refusals.of(() -> DataFolder.discover(folder)))
        .containsExactly(
            error(
                "same_export_twice",
                Place.of("评议2023.csv"),
                Map.of("other", "evaluations-2023.csv")));
  }

  @Test
  void exportsComeByKindThenYearAndOtherFilesAreLeftAlone(@TempDir Path folder) throws IOException {
    ExportsFolder exports = new ExportsFolder(folder);
    exports.write("整改2022.csv", "x");
    exports.write("evaluations-2023.csv", "abc");
    exports.write("评议-2021.csv", "");
    exports.write("branches.csv", "");
    Files.writeString(folder.resolve("README.md"), "notes");

    DataFolder data = DataFolder.discover(folder);

    assertThat(data.exports())
        .extracting(Export::file)
        .containsExactly("评议-2021.csv", "evaluations-2023.csv", "整改2022.csv", "branches.csv");
    assertThat(data.exports().get(1))
        .isEqualTo(
            new Export(
                ExportKind.EVALUATIONS,
                2023,
                folder.resolve("evaluations-2023.csv"),
                3,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    assertThat(data.years()).containsExactly(2021, 2023);
    assertThat(data.find(ExportKind.BRANCHES)).map(Export::file).contains("branches.csv");
    assertThat(data.find(ExportKind.LINEAGE)).isEmpty();
    assertThat(data.upTo(ExportKind.EVALUATIONS, 2022))
        .extracting(Export::year)
        .containsExactly(2021);
  }

  @Test
  void everyFurtherFileOfTheSameKindAndYearIsNamed(@TempDir Path folder) {
    ExportsFolder exports = new ExportsFolder(folder);
    exports.write("evaluations-2023.csv", "");
    exports.write("评议2023.csv", "");
    exports.write("整改2023.csv", "");
    exports.write("rectification-2023.csv", "");

    assertThat(Refusals.of(() -> DataFolder.discover(folder)))
        .extracting(finding -> finding.place().file())
        .containsExactly("评议2023.csv", "整改2023.csv");
  }

  @Test
  void bothFormsOfOneExportAreRefusedByName(@TempDir Path folder) {
    ExportsFolder exports = new ExportsFolder(folder);
    exports.write("evaluations-2023.csv", "");
    exports.write("评议-2023.xlsx", "");

    assertThat(Refusals.of(() -> DataFolder.discover(folder)))
        .extracting(Finding::code, finding -> finding.place().file())
        .containsExactly(tuple("same_export_twice", "评议-2023.xlsx"));
  }

  @Test
  void filesThatMeanNothingAreTold(@TempDir Path folder) throws IOException {
    for (String name :
        List.of(
            "evaluations-2023 (1).csv",
            "评议2023最终版.csv",
            "评议2023.xlsm",
            "整改台账 2023年.et",
            "branches.xls",
            "经费.xlsx",
            "evaluations-2023.csv.bak",
            "turnout-2023.txt")) {
      Files.writeString(folder.resolve(name), "");
    }

    assertThat(folderOf(folder, 2023).findings(YEAR_END).kept())
        .extracting(Finding::severity, Finding::code, f -> f.place().file(), DataFolderTest::remedy)
        .containsExactly(
            tuple(Severity.WARNING, "other_format", "branches.xls", "branches.xlsx"),
            tuple(Severity.WARNING, "ignored_file", "evaluations-2023 (1).csv", LEGAL),
            tuple(
                Severity.WARNING,
                "other_format",
                "evaluations-2023.csv.bak",
                "evaluations-2023.csv"),
            tuple(Severity.WARNING, "other_format", "turnout-2023.txt", "turnout-2023.csv"),
            tuple(Severity.WARNING, "other_format", "整改台账 2023年.et", "rectification-2023.xlsx"),
            tuple(Severity.WARNING, "ignored_file", "经费.xlsx", LEGAL),
            tuple(Severity.WARNING, "other_format", "评议2023.xlsm", "evaluations-2023.xlsx"),
            tuple(Severity.WARNING, "ignored_file", "评议2023最终版.csv", LEGAL));
  }

  @Test
  void hiddenFilesAndNotesAreNotTold(@TempDir Path folder) throws IOException {
    for (String name :
        List.of(
            ".evaluations-2023.csv.swp",
            "._评议2023.csv",
            "~$评议2023.xlsx",
            "assessment.yaml",
            "README.md",
            "说明.txt",
            "评议.txt",
            "通知-2023.pdf",
            "评议方案2023.docx",
            "整改图.png")) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.createDirectory(folder.resolve("旧数据.csv"));
    Files.writeString(Files.createDirectory(folder.resolve("旧")).resolve("评议2023.csv"), "");

    assertThat(folderOf(folder, 2023).findings(YEAR_END)).isEqualTo(Findings.NONE);
  }

  @Test
  void yearsThatNobodyCanMeanAreTold(@TempDir Path folder) {
    DataFolder data = folderOf(folder, 1899, 1949, 2023, 2024, 2025);

    assertThat(data.findings(YEAR_END).kept())
        .extracting(Finding::code, finding -> finding.values().get("year"))
        .containsExactly(tuple("unlikely_year", "1899"), tuple("unlikely_year", "2025"));
  }

  private static String remedy(Finding finding) {
    return String.join("", finding.values().values());
  }

  @Test
  void theReportYearIsTheNewestUnlessAnotherIsAskedFor(@TempDir Path folder) {
    DataFolder data = folderOf(folder, 2021, 2023);

    assertThat(data.reportYear(Optional.empty())).isEqualTo(2023);
    assertThat(data.reportYear(Optional.of(2021))).isEqualTo(2021);
  }

  @Test
  void aYearWithoutEvaluationsIsRefusedWithTheKnownOnes(@TempDir Path folder) {
    DataFolder data = folderOf(folder, 2021, 2023);

    assertThat(Refusals.of(() -> data.reportYear(Optional.of(2022))))
        .containsExactly(
            error(
                "year_without_evaluations",
                Place.of("evaluations-2022.csv"),
                Map.of("year", "2022", "known", "2021, 2023")));
  }

  @Test
  void withoutAConfigurationTheDefaultsHoldAndTheDigestIsThatOfNothing(@TempDir Path folder) {
    DataFolder data = folderOf(folder, 2023);

    assertThat(data.rulebook()).isEqualTo(RulebookReader.defaults());
    assertThat(data.rulesFile()).isEmpty();
  }

  @Test
  void aConfigurationIsReadWithOrWithoutItsByteOrderMark(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("assessment.yaml"), "\uFEFForganisation: 甲校\n");

    DataFolder data = folderOf(folder, 2023);

    assertThat(data.rulebook().organisation()).isEqualTo("甲校");
    assertThat(data.rulesFile())
        .hasValueSatisfying(
            account -> {
              assertThat(account.file()).isEqualTo("assessment.yaml");
              assertThat(account.size())
                  .isEqualTo("\uFEFForganisation: 甲校\n".getBytes(UTF_8).length);
              assertThat(account.sha256()).isEqualTo(Fingerprint.of("\uFEFForganisation: 甲校\n"));
            });
  }

  @Test
  void aConfigurationThatIsNoUtf8IsRefusedWithItsFirstWrongByte(@TempDir Path folder)
      throws IOException {
    Files.write(folder.resolve("assessment.yaml"), new byte[] {'a', ':', ' ', (byte) 0xB5});

    assertThat(Refusals.of(() -> folderOf(folder, 2023)))
        .containsExactly(
            error("undecodable_text", Place.of("assessment.yaml"), Map.of("offset", "3")));
  }

  @Test
  void aFaultOfTheConfigurationNamesItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("assessment.yaml"), "\nquota: 2\n");

    assertThat(Refusals.of(() -> folderOf(folder, 2023)))
        .extracting(f -> f.code() + " " + f.place())
        .containsExactly("number_out_of_range " + Place.of("assessment.yaml", 2));
  }

  private static DataFolder folderOf(Path folder, int... years) {
    for (int year : years) {
      new ExportsFolder(folder).write("evaluations-" + year + ".csv", "");
    }
    return DataFolder.discover(folder);
  }
}
