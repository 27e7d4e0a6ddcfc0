package partybuilding.assessment.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import partybuilding.assessment.store.database.ServerUnderTest;

/** Databases, each of its own: in memory, or on the server where the tests have one. */
final class Database {
  private Database() {}

  static State open() {
    return State.open(source());
  }

  static DataSource source() {
    return ServerUnderTest.present() ? ServerUnderTest.empty() : inMemory();
  }

  static JdbcDataSource inMemory() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
