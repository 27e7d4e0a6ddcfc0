package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.sample.WrittenFiles.Row;
import partybuilding.sample.plan.SamplePlan;

class TurnoutFileTest {
  private static WrittenFiles written;

  @BeforeAll
  static void write(@TempDir Path folder) {
    written = WrittenFiles.of(SamplePlan.college(), folder);
  }

  @Test
  void theBallotsReturnedAndValidAreThoseThatWereWritten() {
    for (int year = 2019; year <= 2025; year++) {
      List<Row> ballots = written.rows("evaluations-" + year + ".csv");
      for (Row row : written.rows("turnout-" + year + ".csv")) {
        List<Row> own =
            ballots.stream().filter(b -> b.get("评委类别").equals(row.get("评委类别"))).toList();
        List<Row> marked = own.stream().filter(b -> !b.get("综合评价").isEmpty()).toList();
        assertThat(distinct(own)).hasSize(number(row, "收回"));
        assertThat(distinct(marked)).hasSize(number(row, "有效"));
      }
    }
  }

  @Test
  void everyCountIsAtMostTheOneBeforeIt() {
    for (Row row : written.rows("turnout-2025.csv")) {
      assertThat(number(row, "实到")).isLessThanOrEqualTo(number(row, "应到"));
      assertThat(number(row, "发出")).isLessThanOrEqualTo(number(row, "实到"));
      assertThat(number(row, "收回")).isLessThanOrEqualTo(number(row, "发出"));
      assertThat(number(row, "有效") + number(row, "无效")).isEqualTo(number(row, "收回"));
    }
  }

  private static Set<String> distinct(List<Row> rows) {
    return rows.stream().map(row -> row.get("票号")).collect(Collectors.toSet());
  }

  private static int number(Row row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
