package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.table.TableWords;
import partybuilding.assessment.report.workbook.ReadWorkbook;

/** The workbook says what the tables of the same run say, to the last digit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookOfARunTest {
  private static final Map<String, String> DIMENSIONS =
      Map.of(
          "Confidence", "confidence",
          "Capability", "capability",
          "Project integration", "project_integration",
          "Overall", "overall",
          "other", "other",
          "all", "all");

  private final Words words = Words.of(ReportFolder.class, Language.EN);
  private final Map<String, String> branches = new HashMap<>();
  private final Path published;
  private final ReadWorkbook book;

  WorkbookOfARunTest(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=6", "--years=2021-2025", "--language=en");
    Terminal run = Terminal.report(data, "--formats=xlsx,csv", "--language=en");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    published = data.resolveSibling("reports").resolve("2025");
    book = ReadWorkbook.of(published.resolve("assessment-2025.xlsx"));
  }

  @BeforeAll
  void namesOfBranchesAreKnown() throws IOException {
    branches.put("The college", "all");
    for (Map<String, String> row : table("scores").rows()) {
      branches.put(row.getOrDefault("branch", ""), row.getOrDefault("branch_id", ""));
    }
  }

  private PublishedTable table(String name) throws IOException {
    return PublishedTable.read(published.resolve("tables").resolve(name + ".csv"));
  }

  /** What a sheet prints of columns that its headings are named after. */
  private int compared(String sheet, PublishedTable table, String... columns) {
    int figures = 0;
    for (String column : columns) {
      figures += compared(sheet, heading(column), table, column);
    }
    return figures;
  }

  private String heading(String column) {
    return words
        .find("workbook.column." + column)
        .orElseGet(() -> TableWords.in(Language.EN).heading(column));
  }

  /** Holds a column of a sheet against one of a table; the number of figures that it has. */
  private int compared(String sheet, String heading, PublishedTable table, String column) {
    int figures = 0;
    for (Map<String, Object> row : book.rows(sheet)) {
      Object cell = row.getOrDefault(heading, "no such heading");
      List<String> published = matching(table, row).column(column);
      if (cell instanceof Double figure) {
        assertThat(published).as(sheet + heading + row).hasSize(1);
        assertThat(Double.valueOf(published.get(0))).as(sheet + heading + row).isEqualTo(figure);
        figures++;
      } else {
        assertThat(published).as(sheet + heading + row).allMatch(String::isEmpty);
        assertThat(cell).as(sheet + heading + row).isIn("", "withheld");
      }
    }
    return figures;
  }

  /** The rows of a table about the branch, dimension and year that a row of a sheet is about. */
  private PublishedTable matching(PublishedTable table, Map<String, Object> row) {
    PublishedTable rows = table;
    Object branch = row.get("Branch");
    if (branch != null) {
      rows = rows.where("branch_id", branches.getOrDefault(branch.toString(), "?"));
    }
    Object dimension = row.get("Dimension");
    if (dimension != null) {
      rows = rows.where("dimension", DIMENSIONS.getOrDefault(dimension.toString(), "?"));
    }
    Object year = row.get("Raised in");
    return year instanceof Double raised
        ? rows.where("year", Integer.toString(raised.intValue()))
        : rows;
  }

  @Test
  void scoresAreThoseOfTheTable() throws IOException {
    PublishedTable scores = table("scores").where("year", "2025");

    int figures =
        compared(
            "Scores",
            scores,
            "ballots",
            "score",
            "score_lower",
            "score_upper",
            "good_share",
            "good_or_fairly_good_share");
    assertThat(figures).isEqualTo(24 * 4 + 6 * 2);
    for (String year : List.of("2021", "2022", "2023", "2024", "2025")) {
      PublishedTable then = table("scores").where("year", year);
      assertThat(compared("Scores by year", year, then, "score")).isGreaterThan(15);
      PublishedTable college = table("college").where("year", year);
      assertThat(compared("Overview", year, college, "score")).isEqualTo(4);
    }
  }

  @Test
  void changesAreThoseOfTheTable() throws IOException {
    PublishedTable now = table("scores").where("year", "2025");

    assertThat(compared("Changes", now, "change", "change_lower", "change_upper"))
        .isGreaterThan(50);
    assertThat(compared("Changes", "2025", now, "score")).isEqualTo(24);
    PublishedTable before = table("scores").where("year", "2024");
    assertThat(compared("Changes", "2024", before, "score")).isGreaterThan(15);
  }

  @Test
  void placesAndTrendsAreThoseOfTheTables() throws IOException {
    PublishedTable adjusted = table("adjusted").where("year", "2025");
    int places =
        compared(
            "Compared with others",
            adjusted,
            "effect",
            "effect_lower",
            "effect_upper",
            "standing_change");
    assertThat(places).isGreaterThan(80);
    assertThat(compared("Compared with others", table("trends"), "slope", "years"))
        .isGreaterThan(40);
  }

  @Test
  void ranksAreThoseOfTheTableUnlessNothingIsRanked() throws IOException {
    PublishedTable scores = table("scores").where("year", "2025");
    int ranked = 0;
    for (Map<String, Object> row : book.rows("Ranks")) {
      PublishedTable source = matching(scores, row);
      if (source.column("note").contains("not_rankable")) {
        assertThat(row).containsEntry("Rank, from", "").containsEntry("Note", "not ranked");
      } else {
        assertThat(figures(row, "Rank, from", "Rank, to", "Ranked branches"))
            .isEqualTo(figures(source, "rank_lower", "rank_upper", "of"));
        ranked++;
      }
    }
    assertThat(ranked).isBetween(1, 23);
  }

  private static List<Object> figures(Map<String, Object> row, String... headings) {
    return Stream.of(headings).map(heading -> row.getOrDefault(heading, "")).toList();
  }

  private static List<Object> figures(PublishedTable row, String... columns) {
    return Stream.of(columns).<Object>map(c -> Double.valueOf(row.column(c).get(0))).toList();
  }

  @Test
  void theLedgersAreThoseOfTheTables() throws IOException {
    PublishedTable cohorts = table("rectification");
    PublishedTable college = cohorts.where("branch_id", "all");
    holds("College ledger", college.where("dimension", "all"));
    holds("Ledger by dimension", college);
    holds("Ledger", cohorts.where("dimension", "all"));
    assertThat(
            compared(
                "Open items by branch", table("backlog"), "open", "overdue_over_180", "long_term"))
        .isEqualTo(18);
  }

  /** Holds a ledger's sheet against the rows it comes from. */
  private void holds(String sheet, PublishedTable cohorts) {
    int counts =
        compared(
            sheet,
            cohorts,
            "raised",
            "reopened",
            "closed_on_time",
            "carried_over",
            "overdue",
            "long_term",
            "cancelled",
            "recurred");
    assertThat(counts).isEqualTo(book.rows(sheet).size() * 8).isGreaterThan(30);
    assertThat(compared(sheet, "Closed", cohorts, "closed")).isEqualTo(counts / 8);
    for (Map<String, Object> row : book.rows(sheet)) {
      boolean ripe = (Double) row.getOrDefault("Raised in", 0.0) < 2025;
      String rate = matching(cohorts, row).column("closure_rate").get(0);
      assertThat(row.get("Closure rate"))
          .isEqualTo(ripe && !rate.isEmpty() ? Double.valueOf(rate) : "");
      assertThat(row).containsEntry("Note", ripe ? "" : "not yet due");
    }
  }

  @Test
  void theTwoPartsThatNoTableHoldsAreDifferencesOfItsColumns() throws IOException {
    PublishedTable cohorts =
        table("rectification").where("branch_id", "all").where("dimension", "all");
    for (Map<String, Object> row : book.rows("College ledger")) {
      PublishedTable source = matching(cohorts, row);
      assertThat(row)
          .containsEntry(
              "Closed, not returned", count(source, "closed") - count(source, "reopened"))
          .containsEntry(
              "Open, not yet due",
              count(source, "carried_over") - count(source, "awaiting") - count(source, "overdue"));
    }
  }

  private static double count(PublishedTable row, String column) {
    return Double.parseDouble(row.column(column).get(0));
  }

  @Test
  void aLineABranchHoldsTheFiguresOfTheTables() throws IOException {
    PublishedTable scores = table("scores").where("year", "2025");
    for (String dimension : List.of("confidence", "capability", "project_integration", "overall")) {
      PublishedTable of = scores.where("dimension", dimension);
      String name = headed(dimension);
      assertThat(compared("Branches", name + ": Score", of, "score")).isEqualTo(6);
      compared("Branches", name + ": Change on last year", of, "change");
      assertThat(compared("Score intervals", name + ": Score, lower end", of, "score_lower"))
          .isEqualTo(6);
      compared("Score intervals", name + ": Score, upper end", of, "score_upper");
    }
    PublishedTable closed = table("rectification").where("year", "2024").where("dimension", "all");
    assertThat(compared("Branches", "Closure rate of 2024 items", closed, "closure_rate"))
        .isEqualTo(6);
  }

  private static String headed(String dimension) {
    return DIMENSIONS.entrySet().stream()
        .filter(named -> named.getValue().equals(dimension))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void closureAndLoopAreThoseOfTheTables() throws IOException {
    PublishedTable college = table("closure").where("branch_id", "all");
    assertThat(numbers("College time to closure", "Items")).isEqualTo(doubles(college, "items"));
    assertThat(numbers("College time to closure", "Median days"))
        .isEqualTo(doubles(college, "median_days"));
    PublishedTable closure = table("closure").where("year", "all");
    assertThat(compared("Time to closure", closure, "items", "median_days"))
        .isBetween(book.rows("Time to closure").size(), 2 * book.rows("Time to closure").size());
    assertThat(book.rows("Time to closure").size() + college.rows().size())
        .isEqualTo(table("closure").rows().size());
    int figures =
        compared(
            "Closure and next score",
            table("loop").where("dimension", "all"),
            "closure_rate",
            "score",
            "next_score",
            "next_change",
            "expected_next",
            "beyond_expected");
    assertThat(figures).isGreaterThan(50);
  }

  private List<Object> numbers(String sheet, String heading) {
    return book.rows(sheet).stream().map(row -> row.getOrDefault(heading, "")).toList();
  }

  private static List<Object> doubles(PublishedTable table, String column) {
    return table.column(column).stream()
        .<Object>map(text -> text.isEmpty() ? "" : Double.valueOf(text))
        .toList();
  }

  @Test
  void theItemsThatAreLeftAreAllListed() throws IOException {
    PublishedTable items = table("items");
    int left = items.where("outcome", "open").rows().size();
    left += items.where("outcome", "overdue").rows().size();
    left += items.where("outcome", "awaiting").rows().size();

    assertThat(book.rows("Open items")).hasSize(left);
  }

  @Test
  void theProblemsOfSeveralBranchesAreThoseOfTheTableAndThoseOfMostBranchesComeFirst()
      throws IOException {
    PublishedTable common = table("common-problems");
    List<Object> branches = numbers("Common problems", "Branches");

    assertThat(branches)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(doubles(common, "branches"))
        .isSortedAccordingTo(Comparator.comparing(count -> -(Double) count));
    assertThat(numbers("Common problems", "Ledger items"))
        .containsExactlyInAnyOrderElementsOf(doubles(common, "items"));
    assertThat(numbers("Common problems", "Overdue"))
        .containsExactlyInAnyOrderElementsOf(doubles(common, "overdue"));
  }

  @Test
  void theRecordOfTheRunHoldsItsFingerprint() throws IOException {
    assertThat(Files.readString(published.resolve("run.json")))
        .contains("\"assessment-2025.xlsx\"");
  }
}
