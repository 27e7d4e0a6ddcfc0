package partybuilding.assessment.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.support.DatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import partybuilding.assessment.run.ending.RunFailure;
import partybuilding.assessment.store.database.Dialect;
import partybuilding.assessment.store.database.OpenDatabase;

/**
 * What Spring Batch needs of the state's database, made by hand: a container that finds out the
 * same would take longer than the steps of a run of nothing new.
 *
 * @param database where it is
 * @param transactions of the steps, and with them of what they keep
 */
record BatchDatabase(
    OpenDatabase database, JobRepository repository, PlatformTransactionManager transactions) {
  /** The state has the library's tables among its own. */
  static BatchDatabase of(OpenDatabase database) {
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.source());
    return new BatchDatabase(database, repository(database, transactions), transactions);
  }

  private static JobRepository repository(
      OpenDatabase database, PlatformTransactionManager transactions) {
    JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
    repository.setDataSource(database.source());
    repository.setTransactionManager(transactions);
    repository.setDatabaseType(type(database.dialect()).name());
    repository.setMaxVarCharLengthForExitMessage(0); // An exception tells what the exports held.
    try {
      repository.afterPropertiesSet();
      return repository.getObject();
    } catch (Exception e) {
      throw new RunFailure(e.toString(), e);
    }
  }

  private static DatabaseType type(Dialect dialect) {
    return switch (dialect) {
      case H2 -> DatabaseType.H2;
      case POSTGRESQL -> DatabaseType.POSTGRES;
    };
  }
}
