package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.RawExports.Cell;
import partybuilding.assessment.cli.RawExports.Columns;

/** What the job publishes of single cells is what SQL computes from the raw file. */
class PublishedIndicatorsTest {
  private static final Offset<Double> TOLERANCE = within(1e-9);
  private static final Columns ENGLISH = new Columns("branch_id", "evaluator_group");
  private static final String NOT_OWN =
      "not (evaluator_group = 'secretary' and evaluator_branch = branch)";
  private static final String GRADE_POINTS =
      "case overall when 'good' then 100.0 when 'fairly_good' then 80.0"
          + " when 'average' then 60.0 when 'poor' then 40.0 end";

  @Test
  void countsMeansAndDeviationsOfTheSampleEqualTheirSql(@TempDir Path folder) throws Exception {
    Path data = Terminal.sample(folder, "--years=2024-2025", "--language=en");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    PublishedTable table =
        PublishedTable.read(folder.resolve("reports/2025/tables/indicators.csv"));
    int compared = 0;
    for (int year = 2024; year <= 2025; year++) {
      Path file = data.resolve("evaluations-" + year + ".csv");
      String points = "cast(nullif(trim(%s), '') as double precision)";
      for (String indicator : new String[] {"confidence", "capability", "project_integration"}) {
        Map<String, Cell> expected =
            RawExports.cells(file, ENGLISH, points.formatted(indicator), NOT_OWN);
        compared += compare(table, year, indicator, expected);
      }
      Map<String, Cell> grades = RawExports.cells(file, ENGLISH, GRADE_POINTS, NOT_OWN);
      compared += compare(table, year, "overall", grades);
    }
    assertThat(compared).isEqualTo(2 * 4 * 14 * 3);
  }

  static int compare(PublishedTable table, int year, String indicator, Map<String, Cell> expected) {
    PublishedTable published =
        table.where("year", Integer.toString(year)).where("indicator", indicator);
    assertThat(published.rows()).hasSameSizeAs(expected.keySet());
    published
        .rows()
        .forEach(
            row -> {
              String key = row.get("branch_id") + " " + row.get("evaluator_group");
              assertThat(expected).containsKey(key);
              Cell cell = expected.getOrDefault(key, new Cell(0, 0, 0));
              assertThat(number(row, "ballots")).as(key).isEqualTo((double) cell.ballots());
              assertThat(number(row, "mean")).as(key).isCloseTo(cell.mean(), TOLERANCE);
              assertThat(number(row, "sd")).as(key).isCloseTo(cell.sd(), TOLERANCE);
            });
    return published.rows().size();
  }

  private static double number(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }
}
