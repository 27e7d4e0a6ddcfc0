package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.RawExports.Cell;
import partybuilding.assessment.cli.RawExports.Columns;

/** Real lecture ratings, which lie beside the project and are no part of it. */
@Tag("shared")
class SharedRatingsTest {
  private static final int MINIMUM_GROUP = 5;

  @Test
  void everyDisclosedCellOfTheRatingsEqualsItsSql(@TempDir Path folder) throws Exception {
    Path data = Path.of(System.getProperty("shared", "")).resolve("data/insteval");
    Terminal run =
        Terminal.run(
            "--data=" + data,
            "--reports=" + folder.resolve("reports"),
            "--state=" + folder.resolve("state"),
            "--formats=csv");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    PublishedTable table =
        PublishedTable.read(folder.resolve("reports/2025/tables/indicators.csv"))
            .where("evaluator_group", "students");
    int compared = 0;
    for (int year = 2020; year <= 2025; year++) {
      compared += PublishedIndicatorsTest.compare(table, year, "teaching", disclosed(data, year));
    }
    assertThat(compared).isEqualTo(table.rows().size()).isGreaterThan(2000);
  }

  private static Map<String, Cell> disclosed(Path data, int year) throws Exception {
    Map<String, Cell> cells =
        new TreeMap<>(
            RawExports.cells(
                data.resolve("evaluations-" + year + ".csv"),
                new Columns("branch_id", "evaluator_group"),
                "(cast(teaching as double precision) - 1) / 4 * 100",
                "1 = 1"));
    cells.values().removeIf(cell -> cell.ballots() < MINIMUM_GROUP);
    return cells;
  }
}
