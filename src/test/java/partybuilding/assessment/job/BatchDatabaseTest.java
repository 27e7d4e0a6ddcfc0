package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.jdbc.core.JdbcTemplate;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;

class BatchDatabaseTest {
  private static final String SEQUENCE = "BATCH_JOB_INSTANCE_SEQ";

  @Test
  void tablesThatAKilledRunDidNotGetToAreMadeAndTheOthersStay(@TempDir Path folder) {
    try (OpenDatabase database = new StateFolder(folder).open(2)) {
      BatchDatabase.of(database).repository().createJobInstance("kept", new JobParameters());
      JdbcTemplate sql = new JdbcTemplate(database.source());
      sql.execute("drop sequence " + SEQUENCE);
      sql.execute("drop table batch_job_execution_context");
      assertThat(database.hasSequence(SEQUENCE)).isFalse();

      BatchDatabase again = BatchDatabase.of(database);

      assertThat(database.hasSequence(SEQUENCE)).isTrue();
      sql.execute("select * from batch_job_execution_context");
      assertThat(again.repository().getJobInstance("kept", new JobParameters())).isNotNull();
    }
  }
}
