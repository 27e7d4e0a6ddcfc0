package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.PublishedReport;
import partybuilding.assessment.restatement.PublishedRow;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.restatement.SharedTable;
import partybuilding.assessment.store.PublicationTable.KeptPublication;
import partybuilding.assessment.store.PublicationTable.Mark;

class PublicationTableTest {
  private static final Mark MARK = new Mark("ab12", "folder/2024");
  private static final FigureTable COLLEGE =
      new FigureTable(
          "college",
          List.of("ballots", "score"),
          Set.of("ballots"),
          List.of(
              new PublishedRow(2023, "overall", List.of(82.0, Math.nextUp(80.1))),
              new PublishedRow(2024, "overall", List.of(Double.NaN, Double.NaN))));
  private static final String RESTATEMENT_OF_EARLIER_VERSION =
      "insert into restatement (publication_number, published_on, table_name, assessment_year,"
          + " branch, dimension, figure, was, became, causes) values (1, date '2024-12-31',"
          + " 'college', 2023, '', 'overall', 'score', 80, null,"
          + " array['export_changed', 'rules_changed'])";

  /** What makes a state one of those from before their tables had versions. */
  private static final String NO_VERSION = "drop table state_version";

  private static PublishedReport report(int year) {
    return new PublishedReport(
        year,
        LocalDate.of(year, 12, 31),
        Set.of("B01", "B02"),
        new Basis(Map.of(new Ground(Ground.Kind.RULES, 2023), "r")));
  }

  private static Restatement moved(int year) {
    return new Restatement(
        LocalDate.of(year, 12, 31),
        2023,
        "college",
        "overall/score",
        new RestatedValues(false, OptionalDouble.of(80), OptionalDouble.empty()),
        Set.of(Cause.RULES_CHANGED, Cause.EXPORT_CHANGED));
  }

  private static void keep(PublicationTable table, Mark mark, int year) {
    KeptPublication kept = table.keep(mark, report(year));
    table.add(kept, PublicationTable.pack(COLLEGE));
    table.add(kept, List.of(moved(year)));
  }

  @Test
  void whatIsKeptCountsOnlyOnceItIsSettled() {
    PublicationTable table = Database.open().publications();
    keep(table, MARK, 2024);

    assertThat(table.latest(2024)).isEmpty();
    assertThat(table.restatements(2024)).isEmpty();
    assertThat(table.open()).containsExactly(MARK);

    table.settle(MARK);
    KeptPublication kept = table.latest(2024).orElseThrow();
    assertThat(kept.report()).isEqualTo(report(2024));
    assertThat(table.find(kept, "college")).contains(COLLEGE);
    assertThat(table.find(kept, "scores")).isEmpty();
    assertThat(table.restatements(2024)).containsExactly(moved(2024));
    assertThat(table.open()).isEmpty();
  }

  @Test
  void whatWasNeverPublishedIsForgotten() {
    PublicationTable table = Database.open().publications();
    keep(table, MARK, 2024);

    table.forget(MARK);

    table.settle(MARK);
    assertThat(table.latest(2024)).isEmpty();
    assertThat(table.restatements(2024)).isEmpty();
  }

  @Test
  void aReportIsHeldAgainstTheNewestOfItsYearOrTheYearBefore() {
    PublicationTable table = Database.open().publications();
    for (int year : new int[] {2025, 2023, 2023}) {
      Mark mark = new Mark("d" + year, "folder/" + year);
      keep(table, mark, year);
      table.settle(mark);
    }

    assertThat(table.latest(2022)).isEmpty();
    assertThat(table.latest(2024)).map(KeptPublication::report).contains(report(2023));
    assertThat(table.latest(2026)).map(KeptPublication::report).contains(report(2025));
    assertThat(table.restatements(2024)).containsExactly(moved(2023), moved(2023));
  }

  /** A cell that is not available is an empty text; whatever else is no number is a fault. */
  @ParameterizedTest
  @EnumSource(names = {"WHOLE", "REAL"})
  void aCellOfNumbersIsANumberOrEmpty(SharedTable.Kind kind) {
    PublicationTable table = Database.open().publications();
    KeptPublication kept = table.keep(MARK, report(2024));
    for (Object cell : new Object[] {"many", Optional.empty()}) {
      SharedTable shared =
          new SharedTable("scores", List.of(kind), Stream.<List<?>>of(List.of(cell)));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> table.add(kept, shared))
          .withMessageContaining(cell.getClass().getName());
    }
  }

  @Test
  void publicationsOutliveAChangeOfTheTables() throws SQLException {
    DataSource database = Database.source();
    PublicationTable table = State.open(database).publications();
    keep(table, MARK, 2024);
    table.settle(MARK);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update schema_version set fingerprint = 'another'");
    }

    PublicationTable after = State.open(database).publications();

    assertThat(after.latest(2024).flatMap(kept -> after.find(kept, "college"))).contains(COLLEGE);
    assertThat(after.restatements(2024)).containsExactly(moved(2024));
  }

  @Test
  void tablesThatAnEarlierVersionPackedAreStillHeldAgainst() throws SQLException, IOException {
    DataSource database = Database.source();
    PublicationTable table = State.open(database).publications();
    KeptPublication publication = table.keep(MARK, report(2024));
    table.settle(MARK);
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("insert into published_table values (?,?,?)")) {
      statement.setLong(1, publication.number());
      statement.setString(2, COLLEGE.name());
      statement.setBytes(3, packed(COLLEGE));
      statement.executeUpdate();
    }

    assertThat(table.find(publication, "college")).contains(COLLEGE);

    keep(table, MARK, 2024);
    table.settle(MARK);
    assertThat(table.find(publication, "college")).isEmpty();
  }

  /** The form of the version before. */
  private static byte[] packed(FigureTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(table.columns().size());
      for (String column : table.columns()) {
        out.writeUTF(column);
        out.writeBoolean(table.counted().contains(column));
      }
      out.writeInt(table.rows().size());
      for (PublishedRow row : table.rows()) {
        out.writeInt(row.year());
        out.writeUTF(row.key());
        for (double figure : row.figures()) {
          out.writeDouble(figure);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** What earlier versions of the program kept is read and carried over. */
  @Test
  void figuresAndRestatementsOfEarlierVersionsAreStillHeldAgainst() throws SQLException {
    DataSource database = Database.inMemory();
    PublicationTable table = State.open(database).publications();
    table.keep(MARK, report(2024));
    table.settle(MARK);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update publication set branches = null");
      statement.execute(
          "insert into published_row values (1, 'scores-as-was', 2023, 'B01', 'overall',"
              + " array['ballots', 'score'], array[9e0, 80.5e0])");
      statement.execute(
          "insert into published_row values (1, 'scores-as-was', 2023, 'B02', 'overall',"
              + " array['ballots'], array[7e0])");
      statement.execute(RESTATEMENT_OF_EARLIER_VERSION);
      statement.execute(NO_VERSION);
    }

    PublicationTable after = State.open(database).publications();

    KeptPublication kept = after.latest(2024).orElseThrow();
    assertThat(kept.report().branches()).isEmpty();
    FigureTable rows = after.find(kept, "scores-as-was").orElseThrow();
    assertThat(rows.columns()).containsExactly("ballots", "score");
    assertThat(rows.counted()).containsExactly("ballots");
    assertThat(rows.rows())
        .contains(
            new PublishedRow(2023, "B01/overall", List.of(9.0, 80.5)),
            new PublishedRow(2023, "B02/overall", List.of(7.0, Double.NaN)));
    assertThat(after.restatements(2024)).containsExactly(moved(2024));
    assertThat(State.open(database).publications().restatements(2024)).hasSize(1);
  }

  /** A run that is killed while it opens the state has run the first statements of the script. */
  @Test
  void restatementsOfEarlierVersionsAreCarriedOverOnceWhereverTheScriptIsInterrupted()
      throws SQLException, IOException {
    List<String> statements = scripts();
    for (int done = 0; done <= statements.size(); done++) {
      DataSource database = Database.inMemory();
      PublicationTable table = State.open(database).publications();
      table.keep(MARK, report(2024));
      table.settle(MARK);
      execute(database, List.of(RESTATEMENT_OF_EARLIER_VERSION, NO_VERSION));
      execute(database, statements.subList(0, done));
      assertThat(State.open(database).publications().restatements(2024))
          .as("after %d statements", done)
          .containsExactly(moved(2024));
    }
  }

  /** The first two scripts of the tables. */
  private static List<String> scripts() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String script : List.of("common/V1__tables.sql", "h2/V2__earlier_restatements.sql")) {
      try (InputStream bytes = State.class.getResourceAsStream("database/migration/" + script)) {
        text.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return List.of(text.toString().replace("${bytes}", "binary large object").split(";\\s*"));
  }

  private static void execute(DataSource database, List<String> statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
