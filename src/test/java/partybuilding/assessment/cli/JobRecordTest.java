package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;

/** The tables of the job say that a step failed, and nothing of what the exports held. */
class JobRecordTest {
  private static final List<String> EXECUTIONS =
      List.of("batch_step_execution", "batch_job_execution");

  private final Path data;

  JobRecordTest(@TempDir Path folder) {
    this.data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
  }

  private void assertFailedWithoutAWord() {
    try (OpenDatabase state = new StateFolder(data.resolveSibling("state")).open(1)) {
      JdbcTemplate sql = new JdbcTemplate(state.source());
      for (String table : EXECUTIONS) {
        assertThat(
                sql.queryForList(
                    "select exit_message from " + table + " where status = 'FAILED'", String.class))
            .as(table)
            .isNotEmpty()
            .allMatch(String::isEmpty);
      }
    }
  }

  @Test
  void aRefusedRunLeavesNoneOfWhatItFound() throws IOException {
    Path export = data.resolve("evaluations-2025.csv");
    Files.writeString(export, Files.readString(export).replaceAll("8\\d", "4711"));

    assertThat(Terminal.report(data, "--formats=csv").status()).isEqualTo(ExitStatus.REFUSED);

    assertFailedWithoutAWord();
  }

  /** As versions before this one left them. */
  @Test
  void whatEarlierRunsLeftIsEmptiedByTheUpgrade() throws IOException {
    aRefusedRunLeavesNoneOfWhatItFound();
    try (OpenDatabase state = new StateFolder(data.resolveSibling("state")).open(1)) {
      JdbcTemplate sql = new JdbcTemplate(state.source());
      EXECUTIONS.forEach(table -> sql.update("update " + table + " set exit_message = '4711'"));
      sql.update("update state_version set number = 4");
    }

    assertThat(Terminal.report(data, "--formats=csv").status()).isEqualTo(ExitStatus.REFUSED);

    assertFailedWithoutAWord();
  }
}
