package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.FixedFigure;
import partybuilding.assessment.restatement.FixedTable;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.PublishedFigures;
import partybuilding.assessment.restatement.PublishedRow;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.restatement.Subject;
import partybuilding.assessment.store.PublicationTable.Mark;

class PublicationTableTest {
  private static final Mark MARK = new Mark("ab12", Path.of("reports", "2024"));
  private static final Subject COLLEGE = new Subject(FixedTable.COLLEGE, 2023, "", "overall");

  private static PublishedFigures figures(int year, double score) {
    return new PublishedFigures(
        year,
        LocalDate.of(year, 12, 31),
        new Basis(Map.of(new Ground(Ground.Kind.RULES, 2023), "r")),
        List.of(
            new PublishedRow(COLLEGE, Map.of(FixedFigure.BALLOTS, 82.0, FixedFigure.SCORE, score)),
            new PublishedRow(
                new Subject(FixedTable.SCORES_AS_WAS, 2023, "B01", "overall"), Map.of())));
  }

  private static Restatement moved(int year) {
    return new Restatement(
        LocalDate.of(year, 12, 31),
        COLLEGE,
        FixedFigure.SCORE,
        OptionalDouble.of(80),
        OptionalDouble.empty(),
        Set.of(Cause.RULES_CHANGED, Cause.EXPORT_CHANGED));
  }

  @Test
  void whatIsKeptCountsOnlyOnceItIsSettled() {
    PublicationTable table = Database.open().publications();
    table.keep(MARK, figures(2024, 80.1), List.of(moved(2024)));

    assertThat(table.latest(2024)).isEmpty();
    assertThat(table.restatements(2024)).isEmpty();
    assertThat(table.open()).containsExactly(MARK);

    table.settle(MARK);
    assertThat(table.latest(2024)).contains(figures(2024, 80.1));
    assertThat(table.restatements(2024)).containsExactly(moved(2024));
    assertThat(table.open()).isEmpty();
  }

  @Test
  void whatWasNeverPublishedIsForgotten() {
    PublicationTable table = Database.open().publications();
    table.keep(MARK, figures(2024, 80), List.of(moved(2024)));

    table.forget(MARK);

    table.settle(MARK);
    assertThat(table.latest(2024)).isEmpty();
    assertThat(table.restatements(2024)).isEmpty();
  }

  @Test
  void aReportIsHeldAgainstTheNewestOfItsYearOrTheYearBefore() {
    PublicationTable table = Database.open().publications();
    for (int year : new int[] {2025, 2023, 2023}) {
      Mark mark = new Mark("d" + year, Path.of("reports"));
      table.keep(mark, figures(year, 80), List.of(moved(year)));
      table.settle(mark);
    }

    assertThat(table.latest(2022)).isEmpty();
    assertThat(table.latest(2024)).contains(figures(2023, 80));
    assertThat(table.latest(2026)).contains(figures(2025, 80));
    assertThat(table.restatements(2024)).containsExactly(moved(2023), moved(2023));
  }

  @Test
  void publicationsOutliveAChangeOfTheTables() throws SQLException {
    JdbcDataSource database = Database.source();
    PublicationTable table = State.open(database).publications();
    table.keep(MARK, figures(2024, 80), List.of(moved(2024)));
    table.settle(MARK);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update schema_version set fingerprint = 'another'");
    }

    PublicationTable after = State.open(database).publications();

    assertThat(after.latest(2024)).contains(figures(2024, 80));
    assertThat(after.restatements(2024)).containsExactly(moved(2024));
  }
}
