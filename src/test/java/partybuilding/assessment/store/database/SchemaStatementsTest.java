package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SchemaStatementsTest {
  private static final String QUERY = "select 1";

  @Test
  void aDatabaseThatIsNotThereIsAFailureOfTheState() {
    SchemaStatements statements = statements("jdbc:h2:mem:absent;IFEXISTS=TRUE");

    assertThatThrownBy(() -> statements.texts(QUERY))
        .isInstanceOf(StateFailure.class)
        .hasMessageContaining(QUERY);
    assertThatThrownBy(() -> statements.run(List.of(QUERY))).isInstanceOf(StateFailure.class);
  }

  @Test
  void aStatementThatFailsIsNamed() {
    SchemaStatements statements = statements("jdbc:h2:mem:");

    assertThatThrownBy(() -> statements.run(List.of(QUERY, "drop table nowhere")))
        .isInstanceOf(StateFailure.class)
        .hasMessageContaining("drop table nowhere");
  }

  private static SchemaStatements statements(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    return new SchemaStatements(source);
  }
}
