package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;
import partybuilding.assessment.store.database.StateFailure;

class FileTableTest {
  private static final ExportKind KIND = ExportKind.EVALUATIONS;
  private static final Finding UNKNOWN =
      new Finding(
          Severity.ERROR,
          "unknown_group",
          new Place("评议2023.csv", 3_000_000_000L, "票种"),
          Map.of("value", "学生", "known", "committee/党委委员；'x', \"y\""));
  private static final Finding BARE =
      new Finding(Severity.INFO, "ignored_columns", Place.of("评议2023.csv"), Map.of());

  private final FileTable files = Database.open().files();

  @Test
  void accountsAndFindingsComeBackAsTheyWere() {
    FileAccount account = account(2023, "ab");

    files.replace(KIND, "rules", account, found(UNKNOWN, BARE));

    assertThat(files.accounts(KIND, 2023)).containsExactly(account);
    assertThat(files.findings(KIND, 2023).kept()).containsExactly(UNKNOWN, BARE);
  }

  @Test
  void aFileIsHeldOnlyByItsOwnBytesReadUnderTheSameRules() {
    files.replace(KIND, "rules", account(2023, "ab"), found());

    assertThat(files.holds(KIND, 2023, "ab", "rules")).isTrue();
    assertThat(files.holds(KIND, 2023, "ac", "rules")).isFalse();
    assertThat(files.holds(KIND, 2023, "ab", "other rules")).isFalse();
    assertThat(files.holds(KIND, 2022, "ab", "rules")).isFalse();
    assertThat(files.holds(ExportKind.RECTIFICATION, 2023, "ab", "rules")).isFalse();
  }

  @Test
  void replacingAFileForgetsItsEarlierStateAndNoOther() {
    files.replace(KIND, "rules", account(2022, "aa"), found(BARE));
    files.replace(KIND, "rules", account(2023, "ab"), found(UNKNOWN, UNKNOWN));
    files.replace(ExportKind.RECTIFICATION, "rules", account(2023, "ba"), found(BARE));

    files.replace(KIND, "rules", account(2023, "ac"), found());

    assertThat(files.holds(KIND, 2023, "ab", "rules")).isFalse();
    assertThat(files.accounts(KIND, 2023))
        .containsExactly(account(2022, "aa"), account(2023, "ac"));
    assertThat(files.findings(KIND, 2023).kept()).containsExactly(BARE);
    assertThat(files.findings(ExportKind.RECTIFICATION, 2023).kept()).containsExactly(BARE);
  }

  @Test
  void onlyTheYearsUpToTheReportsAreTold() {
    files.replace(KIND, "rules", account(2023, "ab"), found(BARE));
    files.replace(KIND, "rules", account(2021, "aa"), found(UNKNOWN));

    assertThat(files.accounts(KIND, 2022)).containsExactly(account(2021, "aa"));
    assertThat(files.findings(KIND, 2022).kept()).containsExactly(UNKNOWN);
    assertThat(files.accounts(KIND, 2023))
        .extracting(FileAccount::year)
        .containsExactly(2021, 2023);
  }

  @Test
  void whatIsNotKeptIsCountedStill() {
    FindingCount many = new FindingCount("评议2023.csv", Severity.ERROR, "unknown_group", 2_000_000);
    Findings findings = new Findings(List.of(UNKNOWN), List.of(many));

    files.replace(KIND, "rules", account(2023, "ab"), findings);
    assertThat(files.findings(KIND, 2023)).isEqualTo(findings);

    files.replace(KIND, "rules", account(2023, "ac"), found());
    assertThat(files.findings(KIND, 2023)).isEqualTo(Findings.NONE);
  }

  @Test
  void aValueOfAnyLengthIsKeptWhole() {
    Finding finding =
        new Finding(
            Severity.ERROR,
            "unknown_branch",
            new Place("e.csv", 2, "列".repeat(2000)),
            Map.of("value", "名".repeat(20_000)));

    files.replace(KIND, "rules", account(2023, "ab"), found(finding));

    assertThat(files.findings(KIND, 2023).kept()).containsExactly(finding);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsAFailureOfTheState() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:absent;IFEXISTS=TRUE");

    assertThatThrownBy(() -> State.open(source))
        .isInstanceOf(StateFailure.class)
        .hasMessageContaining("the kind of the database");
  }

  private static Findings found(Finding... findings) {
    return Findings.of(List.of(findings));
  }

  private static FileAccount account(int year, String sha256) {
    return new FileAccount(
        "评议" + year + ".csv",
        "evaluations",
        year,
        5_000_000_000L,
        sha256,
        new FileAccount.Rows(47, 9, 2, new PassedOver(1, 2, 3, 6, 8, 16)));
  }
}
