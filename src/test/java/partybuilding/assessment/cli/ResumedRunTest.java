package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Fingerprint;

/** A run that was killed is taken up where it stopped. */
class ResumedRunTest {
  private static final String KILLED =
      "update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null";
  private static final String WITHOUT_CONTEXT =
      "delete from batch_step_execution_context where step_execution_id in"
          + " (select step_execution_id from batch_step_execution"
          + " where step_name in ('write', 'publish'))";
  private static final String NOT_YET_WRITTEN =
      "delete from batch_step_execution where step_name in ('write', 'publish')";

  @Test
  void aKilledRunReadsOnlyWhatItHadNotAndPublishesTheSameBytes(@TempDir Path folder)
      throws IOException, SQLException {
    Path data = Terminal.sample(folder, "--branches=4", "--years=2024-2025", "--evaluators=30");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Path published = folder.resolve("reports/2025");
    String scores = Fingerprint.of(published.resolve("tables/scores.csv"));
    pretendItWasKilledWhileReading2024(folder.resolve("state"));
    Files.delete(published.resolve("run.json"));

    Terminal resumed = Terminal.report(data, "--formats=csv");

    assertThat(resumed.status()).as(resumed.lines().toString()).isZero();
    assertThat(resumed.lines())
        .filteredOn(line -> line.startsWith("读取："))
        .singleElement()
        .asString()
        .contains("evaluations-2024.csv");
    assertThat(Fingerprint.of(published.resolve("tables/scores.csv"))).isEqualTo(scores);
  }

  @Test
  void whatAnotherRunKeptInBetweenIsNotTakenForWhatTheKilledRunHadRead(@TempDir Path folder)
      throws IOException, SQLException {
    Path data = Terminal.sample(folder, "--branches=4", "--years=2024-2025", "--evaluators=30");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Path scores = folder.resolve("reports/2025/tables/scores.csv");
    String first = Fingerprint.of(scores);
    execute(folder.resolve("state"), KILLED, WITHOUT_CONTEXT, NOT_YET_WRITTEN);
    Path evaluations = data.resolve("evaluations-2024.csv");
    String all = Files.readString(evaluations);
    Files.writeString(evaluations, all.substring(0, all.length() / 2).replaceAll("[^\n]*$", ""));
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    assertThat(Fingerprint.of(scores)).isNotEqualTo(first);
    Files.writeString(evaluations, all);

    Terminal resumed = Terminal.report(data, "--formats=csv");

    assertThat(resumed.status()).as(resumed.lines().toString()).isZero();
    assertThat(Fingerprint.of(scores)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from batch_step_execution_context",
        "delete from batch_job_execution_context",
        "delete from batch_job_execution_params",
        "update batch_step_execution set status = 'STARTING', exit_code = 'EXECUTING'",
        "update batch_step_execution set status = 'UNKNOWN', exit_code = 'UNKNOWN'",
        "update batch_step_execution set status = 'ABANDONED'",
        "update batch_step_execution_context set short_context = 'half'",
        "update batch_job_execution set status = 'UNKNOWN'",
        "update batch_job_execution set status = 'STARTING', start_time = null",
      })
  void whateverIsHalfMadeOfAnExecutionTheSameCommandSucceedsTheNextTime(
      String half, @TempDir Path folder) throws IOException, SQLException {
    Path data = Terminal.sample(folder, "--branches=4", "--years=2024-2025", "--evaluators=30");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Path scores = folder.resolve("reports/2025/tables/scores.csv");
    String first = Fingerprint.of(scores);
    execute(folder.resolve("state"), KILLED, half, "delete from yearly_file");
    Files.delete(folder.resolve("reports/2025/run.json"));

    Terminal run = Terminal.report(data, "--formats=csv");

    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(Fingerprint.of(scores)).isEqualTo(first);
  }

  /** What a kill leaves: a run that says it runs, and a year whose transaction never ended. */
  private static void pretendItWasKilledWhileReading2024(Path state) throws SQLException {
    execute(
        state,
        KILLED,
        "update batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING',"
            + " end_time = null where step_name in ('read', 'read-year:evaluations-2024')",
        WITHOUT_CONTEXT,
        NOT_YET_WRITTEN,
        "delete from yearly_file where kind = 'evaluations' and assessment_year = 2024",
        "delete from branch_figure where assessment_year = 2024");
  }

  private static void execute(Path state, String... statements) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:h2:file:" + state.resolve("assessment"));
        Statement statement = database.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
