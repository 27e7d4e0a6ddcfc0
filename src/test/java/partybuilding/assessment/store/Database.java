package partybuilding.assessment.store;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** Databases in memory, each of its own. */
final class Database {
  private Database() {}

  static State open() {
    return State.open(source());
  }

  static JdbcDataSource source() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
