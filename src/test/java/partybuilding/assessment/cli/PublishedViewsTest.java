package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;

/** What other programs read from the state is what was published, cell by cell, and no more. */
class PublishedViewsTest {
  private static final List<String> TABLES =
      List.of(
          "scores",
          "changes",
          "college",
          "indicators",
          "adjusted",
          "trends",
          "rectification",
          "closure");
  private static final List<String> OF_THE_REPORT = List.of("report_year", "as_of");

  private final Path folder;
  private final Path data;

  PublishedViewsTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = Terminal.sample(folder, "--branches=14", "--years=2019-2025", "--evaluators=40");
  }

  private void report(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--formats=csv");
    Terminal run = Terminal.report(data, all.toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  private List<Map<String, String>> query(String sql) throws SQLException {
    try (OpenDatabase database = new StateFolder(folder.resolve("state")).open(1);
        Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Map<String, String>> all = new ArrayList<>();
      while (rows.next()) {
        all.add(row(rows));
      }
      return all;
    }
  }

  private static Map<String, String> row(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    Map<String, String> row = new HashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object cell = rows.getObject(i);
      row.put(
          columns.getColumnLabel(i).toLowerCase(Locale.ROOT), cell == null ? "" : cell.toString());
    }
    return row;
  }

  private List<Map<String, String>> published(int year, String table) throws IOException {
    Path file = folder.resolve("reports/" + year + "/tables/" + table + ".csv");
    return PublishedTable.read(file).rows();
  }

  private List<Map<String, String>> viewed(int year, String table) throws SQLException {
    String view = "select * from published_" + table + " where report_year = " + year;
    List<Map<String, String>> rows = query(view);
    rows.forEach(row -> row.keySet().removeAll(OF_THE_REPORT));
    return rows;
  }

  @Test
  void aViewHasTheColumnsAndCellsOfTheFilesOfEveryYear() throws IOException, SQLException {
    report("--year=2024");
    report();

    for (String table : TABLES) {
      for (int year : new int[] {2024, 2025}) {
        assertThat(viewed(year, table))
            .as(table)
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(published(year, table));
      }
    }
    assertThat(query("select * from published_reports order by report_year"))
        .containsExactly(
            Map.of("report_year", "2024", "as_of", "2024-12-31"),
            Map.of("report_year", "2025", "as_of", "2025-12-31"));
  }

  @Test
  void moreRowsThanABlockHoldsAreAllThere() throws IOException, SQLException {
    report();

    assertThat(published(2025, "changes")).hasSizeGreaterThan(1000);
    assertThat(query("select count(*) as rows_of_it from published_changes"))
        .containsExactly(Map.of("rows_of_it", "" + published(2025, "changes").size()));
  }

  @Test
  void aReportThatIsReplacedIsNoLongerThere() throws IOException, SQLException {
    report();
    Files.delete(data.resolve("evaluations-2019.csv"));

    report();

    assertThat(viewed(2025, "scores"))
        .noneMatch(row -> "2019".equals(row.get("year")))
        .containsExactlyInAnyOrderElementsOf(published(2025, "scores"));
    assertThat(query("select * from published_reports")).hasSize(1);
  }

  /** Those that every table keeps of it: what is forgotten is a list of names. */
  @Test
  void everyTableThatIsSharedForgetsAReportThatIsReplaced() throws SQLException {
    report();
    report("--force");

    List<String> blocks =
        query(
                "select table_name as block from information_schema.tables"
                    + " where table_schema = current_schema and lower(table_name) like '%_block'")
            .stream()
            .map(row -> row.getOrDefault("block", "").toLowerCase(Locale.ROOT))
            .toList();
    assertThat(blocks)
        .containsExactlyInAnyOrderElementsOf(
            TABLES.stream().map(table -> "published_" + table + "_block").toList());
    for (String block : blocks) {
      assertThat(query("select distinct publication_number from " + block)).as(block).hasSize(1);
    }
  }

  /** Its tables are read back to be held against, and shared once it is published again. */
  @Test
  void aReportOfWhichAnotherStateKnewIsInAllViewsOrInNone() throws IOException, SQLException {
    report("--year=2024");
    Files.move(folder.resolve("state"), folder.resolve("lost"));
    report();
    Map<String, String> of2025 = Map.of("report_year", "2025", "as_of", "2025-12-31");
    assertThat(query("select distinct report_year, as_of from published_scores"))
        .containsExactly(of2025);

    assertThat(query("select * from published_reports")).containsExactly(of2025);

    report("--year=2024", "--force");
    assertThat(query("select * from published_reports")).hasSize(2);
  }

  @Test
  void whatDisclosureWithholdsIsInNoView() throws IOException, SQLException {
    Path export = data.resolve("evaluations-2025.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(export));
    String branch = lines.get(1).split(",", -1)[1];
    int[] left = {4};
    lines.removeIf(line -> line.contains("," + branch + ",") && left[0]-- <= 0);
    Files.write(export, lines);

    report();

    List<Map<String, String>> withheld =
        viewed(2025, "scores").stream().filter(row -> "withheld".equals(row.get("note"))).toList();
    assertThat(withheld).isNotEmpty();
    assertThat(withheld)
        .allSatisfy(row -> assertThat(row.get("score") + row.get("ballots")).isEmpty());
    assertThat(viewed(2025, "indicators"))
        .containsExactlyInAnyOrderElementsOf(published(2025, "indicators"));
  }
}
