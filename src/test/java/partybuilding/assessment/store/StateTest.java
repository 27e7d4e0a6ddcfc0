package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.store.PastRun.Outcome;

class StateTest {
  private static final PastRun RUN =
      new PastRun(
          Instant.parse("2026-01-05T01:02:03.456Z"),
          2025,
          "zh-CN",
          "ab12",
          14,
          9_279,
          Outcome.PUBLISHED);

  @Test
  void nothingIsLeftOfAFileThatIsGone() {
    State state = Database.open();
    for (int year : new int[] {2022, 2023}) {
      keep(state, year);
    }

    state.keepOnly(ExportKind.EVALUATIONS, List.of(2023));
    state.keepOnly(ExportKind.RECTIFICATION, List.of(2023));

    assertThat(state.figures().years()).containsExactly(2023);
    assertThat(state.figures().find(2022)).isEqualTo(empty(2022));
    assertThat(state.ledgers().find(2022).items()).isEmpty();
    assertThat(state.ledgers().find(2023).items()).hasSize(1);
    for (ExportKind kind : List.of(ExportKind.EVALUATIONS, ExportKind.RECTIFICATION)) {
      assertThat(state.files().years(kind)).containsExactly(2023);
      assertThat(state.files().findings(kind, 2022)).isEqualTo(Findings.NONE);
      assertThat(state.files().findings(kind, 2023).counts()).hasSize(1);
    }
  }

  @Test
  void tablesOfNoVersionAreMadeAnewAndTheJobsOwnStay() throws SQLException {
    DataSource database = Database.inMemory();
    State.open(database);
    execute(
        database,
        "drop table state_version",
        "drop table yearly_file",
        "create table yearly_file (kind varchar)",
        "create table of_an_earlier_version (x int)",
        "insert into batch_job_instance values (7, 0, 'job', 'key')");

    State state = State.open(database);
    keep(state, 2023);

    assertThat(state.files().years(ExportKind.EVALUATIONS)).containsExactly(2023);
    assertThat(
            new Sql(database)
                .query("select job_name from batch_job_instance", row -> row.getString(1)))
        .containsExactly("job");
    execute(database, "create table of_an_earlier_version (x int)");
  }

  @Test
  void pastRunsOutliveAChangeOfTheTables() throws SQLException {
    DataSource database = Database.source();
    State before = State.open(database);
    keep(before, 2023);
    before.runs().add(RUN);
    execute(database, "update schema_version set fingerprint = 'another'");

    State after = State.open(database);

    assertThat(after.files().years(ExportKind.EVALUATIONS)).isEmpty();
    assertThat(after.figures().years()).isEmpty();
    assertThat(after.runs().all()).containsExactly(RUN);
  }

  @Test
  void aChangeOfTheTablesMakesThoseOfRowsThatWereNotKeptBefore() throws SQLException {
    DataSource database = Database.source();
    State.open(database);
    execute(
        database, "drop table comment", "update schema_version set fingerprint = 'of an earlier'");
    List<Comment> comments =
        List.of(new Comment(2, "B01", CommentKind.GAP, "capability", "慢", Optional.empty()));

    State after = State.open(database);
    after.rows(Comment.SHAPE).replace(2023, comments);

    assertThat(after.rows(Comment.SHAPE).find(2023)).isEqualTo(comments);
  }

  @Test
  void bytesThatAreNotThoseThatWereKeptAreDamage() throws SQLException {
    DataSource database = Database.source();
    State state = State.open(database);
    keep(state, 2023);
    new Sql(database).update("update college_figure set contents = ?", new byte[8]);

    assertThatThrownBy(() -> state.figures().find(2023)).matches(StateDamage::of);
  }

  @Test
  void tablesOfTheSameVersionStay() {
    DataSource database = Database.source();
    keep(State.open(database), 2023);

    assertThat(State.open(database).figures().years()).containsExactly(2023);
  }

  @Test
  void runsComeBackInTheirOrder() {
    RunLog runs = Database.open().runs();
    PastRun refused = new PastRun(Instant.EPOCH, 2024, "en", "cd34", 0, 0, Outcome.REFUSED);

    runs.add(RUN);
    runs.add(refused);

    assertThat(runs.all()).containsExactly(RUN, refused);
  }

  private static void keep(State state, int year) {
    for (ExportKind kind : List.of(ExportKind.EVALUATIONS, ExportKind.RECTIFICATION)) {
      FileAccount account =
          new FileAccount(
              kind.code(),
              kind.code(),
              year,
              1,
              "ab",
              new FileAccount.Rows(1, 1, 0, PassedOver.NONE));
      Finding finding = new Finding(Severity.INFO, "x", Place.of(kind.code()), Map.of());
      state.files().replace(kind, "rules", account, Findings.of(List.of(finding)));
    }
    state
        .figures()
        .replace(
            new YearFigures(
                year,
                new TreeMap<>(Map.of("B01", "甲")),
                Set.of(),
                List.of(),
                List.of(
                    new CollegeFigure(
                        "overall",
                        1,
                        1,
                        OptionalDouble.of(80),
                        Optional.empty(),
                        Optional.empty())),
                List.of()));
    state.ledgers().replace(new YearlyLedger(year, List.of(item())));
  }

  private static YearFigures empty(int year) {
    return new YearFigures(year, new TreeMap<>(), Set.of(), List.of(), List.of(), List.of());
  }

  private static LedgerItem item() {
    return new LedgerItem(
        Place.of("rectification-2023.csv", 2),
        "1",
        "B01",
        OptionalInt.empty(),
        new ItemProblem("", LedgerItem.OTHER, Optional.empty()),
        new ItemProgress(
            ItemStatus.DONE, new Deadline.Unstated(), ItemDates.NONE, Optional.empty()),
        ItemLinks.NONE,
        ItemDetails.NONE);
  }

  private static void execute(DataSource database, String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
