package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.jdbc.core.JdbcTemplate;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;

class BatchDatabaseTest {
  @Test
  void tablesThatAKilledRunDidNotGetToAreMadeAndTheOthersStay(@TempDir Path folder) {
    try (OpenDatabase database = new StateFolder(folder).open(2)) {
      State.open(database.source());
      BatchDatabase.of(database).repository().createJobInstance("kept", new JobParameters());
      JdbcTemplate sql = new JdbcTemplate(database.source());
      sql.execute("drop sequence batch_step_execution_seq");
      sql.execute("drop table batch_job_execution_context");
      sql.execute("drop table state_version");

      State.open(database.source());

      assertThat(sql.queryForList("select * from batch_job_execution_context")).isEmpty();
      BatchDatabase again = BatchDatabase.of(database);
      assertThat(again.repository().getJobInstance("kept", new JobParameters())).isNotNull();
      assertThat(sql.queryForObject("select next value for batch_step_execution_seq", Long.class))
          .isPositive();
    }
  }
}
