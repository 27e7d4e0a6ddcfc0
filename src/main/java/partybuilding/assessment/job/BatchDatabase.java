package partybuilding.assessment.job;

import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import partybuilding.assessment.run.RunFailure;
import partybuilding.assessment.store.database.OpenDatabase;

/**
 * What Spring Batch needs of the state's database, made by hand: a container that finds out the
 * same would take longer than the steps of a run of nothing new.
 *
 * @param transactions of the steps, and with them of what they keep
 */
record BatchDatabase(JobRepository repository, PlatformTransactionManager transactions) {
  private static final String KIND = "H2";
  private static final String SCRIPT = "org/springframework/batch/core/schema-h2.sql";

  /** What the script makes last. */
  private static final String LAST = "BATCH_JOB_INSTANCE_SEQ";

  /** Makes the library's tables where they are missing. */
  static BatchDatabase of(OpenDatabase database) {
    if (!database.hasSequence(LAST)) {
      makeTables(database.source());
    }
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.source());
    return new BatchDatabase(repository(database.source(), transactions), transactions);
  }

  /** A run that was killed may have left some of them. */
  private static void makeTables(DataSource source) {
    ResourceDatabasePopulator tables = new ResourceDatabasePopulator(new ClassPathResource(SCRIPT));
    tables.setContinueOnError(true);
    tables.execute(source);
  }

  private static JobRepository repository(
      DataSource source, PlatformTransactionManager transactions) {
    JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
    repository.setDataSource(source);
    repository.setTransactionManager(transactions);
    repository.setDatabaseType(KIND);
    try {
      repository.afterPropertiesSet();
      return repository.getObject();
    } catch (Exception e) {
      throw new RunFailure(e.toString(), e);
    }
  }
}
