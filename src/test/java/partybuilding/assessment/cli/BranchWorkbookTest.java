package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.workbook.ReadWorkbook;

/**
 * The workbook that a branch gets says what its own tables say and nothing else. So whoever holds
 * it learns no more than from the tables, which the attack tests solve for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BranchWorkbookTest {
  private static final List<String> SHEETS =
      List.of(
          "Contents",
          "This year",
          "Open items",
          "Carried over or repeated",
          "Any two years",
          "Ledger",
          "Time to closure",
          "Comments",
          "Method");

  /** The day that spreadsheet programs count days from. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private final Map<String, String> names = new HashMap<>();
  private final Path published;

  BranchWorkbookTest(@TempDir Path folder) {
    Path data = Terminal.sample(folder, "--branches=6", "--years=2021-2025", "--language=en");
    Terminal run = Terminal.report(data, "--formats=xlsx,csv", "--language=en", "--edition=branch");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    published = data.resolveSibling("reports").resolve("2025-branch");
  }

  @BeforeAll
  void namesOfBranchesAreKnown() throws IOException {
    try (Stream<Path> folders = Files.list(published)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String id = String.valueOf(folder.getFileName());
        names.put(id, table(id, "scores").column("branch").get(0));
      }
    }
    assertThat(names).hasSize(6);
  }

  private PublishedTable table(String branch, String name) throws IOException {
    return PublishedTable.read(published.resolve(branch).resolve("tables/" + name + ".csv"));
  }

  private ReadWorkbook book(String branch) throws IOException {
    return ReadWorkbook.of(published.resolve(branch).resolve("assessment-2025.xlsx"));
  }

  /** Every number that stands in a table of the branch, and every day as the days it is counted. */
  private Set<Double> figures(String branch) throws IOException {
    Set<Double> figures = new HashSet<>();
    try (Stream<Path> tables = Files.list(published.resolve(branch).resolve("tables"))) {
      for (Path table : tables.toList()) {
        PublishedTable.read(table).rows().stream()
            .flatMap(row -> row.values().stream())
            .flatMap(cell -> figure(cell).stream())
            .forEach(figures::add);
      }
    }
    return figures;
  }

  private static Optional<Double> figure(String cell) {
    if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.of((double) ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.parse(cell)));
    }
    return cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")
        ? Optional.of(Double.valueOf(cell))
        : Optional.empty();
  }

  @Test
  void itHasTheBranchsOwnSheets() throws IOException {
    for (String branch : names.keySet()) {
      assertThat(book(branch).sheets()).isEqualTo(SHEETS);
    }
  }

  @Test
  void everyFigureStandsInATableOfTheSameFolder() throws IOException {
    for (String branch : names.keySet()) {
      Set<Double> figures = figures(branch);
      ReadWorkbook book = book(branch);
      int met = 0;
      for (String sheet : SHEETS.subList(1, SHEETS.size())) {
        for (Map<String, Object> row : book.rows(sheet)) {
          for (Map.Entry<String, Object> cell : row.entrySet()) {
            if (cell.getValue() instanceof Double figure) {
              assertThat(figures).as(branch + " " + sheet + " " + cell).contains(figure);
              met++;
            }
          }
        }
      }
      assertThat(met).isGreaterThan(150);
    }
  }

  @Test
  void noOtherBranchIsNamedInAnyPart() throws IOException {
    for (Map.Entry<String, String> own : names.entrySet()) {
      String texts = String.join("\n", book(own.getKey()).texts());
      assertThat(texts).contains(own.getValue());
      assertThat(names.values()).filteredOn(texts::contains).containsExactly(own.getValue());
    }
  }

  @Test
  void everyOpenItemIsListedWithItsOwnerAndTheTwoSentencesOpenTheFirstSheet() throws IOException {
    for (String branch : names.keySet()) {
      List<Map<String, String>> open =
          table(branch, "items").rows().stream()
              .filter(row -> Set.of("open", "overdue", "awaiting").contains(row.get("outcome")))
              .toList();
      assertThat(book(branch).rows("Open items"))
          .extracting(row -> row.get("Problem") + " " + row.get("Person in charge"))
          .containsExactlyInAnyOrderElementsOf(
              open.stream().map(row -> row.get("problem") + " " + row.get("owner")).toList());
      assertThat(book(branch).texts())
          .anyMatch(text -> text.startsWith("Summary "))
          .anyMatch(text -> text.startsWith("To do "));
    }
  }

  @Test
  void theCollegeIsABandAndNothingElse() throws IOException {
    for (String branch : names.keySet()) {
      PublishedTable band = table(branch, "college-band").where("year", "2025");
      assertThat(book(branch).rows("This year"))
          .extracting(row -> String.valueOf(row.get("College median")))
          .containsExactlyInAnyOrderElementsOf(
              band.column("median").stream().map(m -> String.valueOf(Double.valueOf(m))).toList());
    }
  }

  @Test
  void theSameFactsGiveTheSameBytes(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=6", "--years=2021-2025", "--language=en");
    String[] options = {"--formats=xlsx,csv", "--language=en", "--edition=branch", "--threads=1"};
    assertThat(Terminal.report(data, options).status()).isZero();
    for (String branch : names.keySet()) {
      String file = "2025-branch/" + branch + "/assessment-2025.xlsx";
      assertThat(data.resolveSibling("reports").resolve(file))
          .hasSameBinaryContentAs(published.resolve(branch).resolve("assessment-2025.xlsx"));
    }
  }
}
