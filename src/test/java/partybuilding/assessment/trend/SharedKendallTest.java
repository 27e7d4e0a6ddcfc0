package partybuilding.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole exact distribution without ties, which lies beside the project. */
@Tag("shared")
class SharedKendallTest {
  @Test
  void everyProbabilityOfTheTableIsReached() throws Exception {
    Path table =
        Path.of(System.getProperty("shared", "")).resolve("reference/mann_kendall_exact.csv");
    List<String> rows = Files.readAllLines(table);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      int[] untied = IntStream.range(0, Integer.parseInt(cells[0])).map(i -> 1).toArray();
      double probability = KendallNull.of(untied).beyond(Integer.parseInt(cells[1]));
      assertThat(probability).as(row).isCloseTo(Double.parseDouble(cells[3]), within(1e-9));
    }
    assertThat(rows).hasSize(89);
  }
}
