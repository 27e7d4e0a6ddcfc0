package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.workbook.ReadWorkbook;

/** A branch below the minimum group takes no part in anything that is published. */
class WithheldBranchTest {
  private static final String EXPORT =
      "branch,evaluator_group,ballot_id,confidence,capability,project_integration,overall\n";
  private static final String RULES =
      """
      language: en
      rules:
        - from: 2025
          groups:
            everyone: {weight: 1.0}
      """;

  private static void write(Path data, List<String> rows) throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("assessment.yaml"), RULES);
    Files.writeString(
        data.resolve("evaluations-2025.csv"), EXPORT + String.join("\n", rows) + "\n");
  }

  private static List<String> rows(String branch, int voters, int score) {
    List<String> rows = new ArrayList<>();
    for (int voter = 0; voter < voters; voter++) {
      int points = score + voter % 3;
      rows.add("%s,everyone,E%d,%d,%d,%d,good".formatted(branch, voter, points, points, points));
    }
    return rows;
  }

  @Test
  void itsFiguresAreNowhereAndTheCollegeIsTheOthersAlone(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    List<String> rows = new ArrayList<>(rows("Alpha", 6, 80));
    rows.addAll(rows("Beta", 6, 60));
    rows.addAll(rows("Gamma", 4, 13));
    write(data, rows);

    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();

    Path tables = folder.resolve("reports/2025/tables");
    PublishedTable scores =
        PublishedTable.read(tables.resolve("scores.csv")).where("dimension", "confidence");
    PublishedTable gamma = scores.where("branch_id", "gamma");
    assertThat(gamma.column("verdict")).containsExactly("withheld");
    assertThat(gamma.column("note")).containsExactly("withheld");
    assertThat(gamma.column("score")).containsExactly("");
    assertThat(gamma.column("ballots")).containsExactly("");
    PublishedTable college =
        PublishedTable.read(tables.resolve("college.csv")).where("dimension", "confidence");
    assertThat(college.column("branches")).containsExactly("2");
    assertThat(college.column("score")).containsExactly("71.0");
    PublishedTable indicators =
        PublishedTable.read(tables.resolve("indicators.csv")).where("branch_id", "gamma");
    assertThat(indicators.column("mean")).containsOnly("");
    assertThat(indicators.column("note")).containsOnly("withheld");
  }

  @Test
  void noSheetOfTheWorkbookHoldsAFigureOfIt(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    List<String> rows = new ArrayList<>(rows("Alpha", 6, 80));
    rows.addAll(rows("Beta", 6, 60));
    rows.addAll(rows("Gamma", 4, 13));
    write(data, rows);
    Files.copy(data.resolve("evaluations-2025.csv"), data.resolve("evaluations-2024.csv"));

    assertThat(Terminal.report(data, "--formats=xlsx").status()).isZero();

    ReadWorkbook book = ReadWorkbook.of(folder.resolve("reports/2025/assessment-2025.xlsx"));
    for (String sheet : List.of("Scores", "Scores by year", "Changes", "Compared with others")) {
      assertThat(book.rows(sheet))
          .filteredOn(row -> "Gamma".equals(row.get("Branch")))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.values()).noneMatch(Double.class::isInstance))
          .allSatisfy(
              row ->
                  assertThat(row.values())
                      .anyMatch(cell -> cell.toString().startsWith("withheld")));
    }
    assertThat(book.rows("Overview").get(0)).containsEntry("2025", 71.0);
    assertThat(book.sheets())
        .filteredOn(sheet -> !sheet.equals("Data quality") && !sheet.equals("Findings"))
        .flatExtracting(book::cells)
        .flatMap(row -> row)
        .filteredOn(Double.class::isInstance)
        .noneMatch(figure -> (Double) figure >= 13 && (Double) figure < 16);
  }

  @Test
  void oneMoreVoterBringsItIn(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    List<String> rows = new ArrayList<>(rows("Alpha", 6, 80));
    rows.addAll(rows("Gamma", 5, 13));
    write(data, rows);

    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();

    PublishedTable scores =
        PublishedTable.read(folder.resolve("reports/2025/tables/scores.csv"))
            .where("dimension", "confidence")
            .where("branch_id", "gamma");
    assertThat(scores.column("score")).containsExactly("13.8");
    assertThat(scores.column("ballots")).containsExactly("5");
  }

  @Test
  void aSmallGroupInOneBranchHidesTheGroupRowsOfAll(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=4", "--years=2025", "--language=en");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    PublishedTable indicators =
        PublishedTable.read(folder.resolve("reports/2025/tables/indicators.csv"));
    assertThat(indicators.column("evaluator_group")).containsOnly("all");
    assertThat(indicators.column("sd")).containsOnly("");
    assertThat(indicators.column("good")).containsOnly("");
  }
}
