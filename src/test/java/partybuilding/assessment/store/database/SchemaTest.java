package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
  private static final String COLUMNS =
      "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
          + " from information_schema.columns where table_schema = current_schema"
          + " and table_name not in ('flyway_schema_history') order by 1";
  private static final String VERSION = "select number from state_version";

  private static DataSource empty() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return database;
  }

  private static List<String> all() {
    return Migration.of(Dialect.H2).stream()
        .flatMap(step -> step.statements(Dialect.H2).stream())
        .toList();
  }

  private static List<String> columnsOfANewOne() {
    DataSource database = empty();
    Schema.prepare(database);
    return new SchemaStatements(database).texts(COLUMNS);
  }

  @Test
  void anUpgradeEndsWithTheTablesThatAnEmptyDatabaseGets() {
    DataSource database = empty();
    SchemaStatements statements = new SchemaStatements(database);
    statements.run(Migration.of(Dialect.H2).get(0).statements(Dialect.H2));

    Schema.prepare(database);

    assertThat(statements.texts(COLUMNS)).hasSizeGreaterThan(100).isEqualTo(columnsOfANewOne());
    assertThat(statements.texts(VERSION)).containsExactly("" + Migration.newest());
    assertThat(statements.texts("select \"version\" from \"flyway_schema_history\""))
        .contains("" + Migration.newest());
  }

  @Test
  void aRunThatIsKilledAmongTheScriptsIsFollowedByOneThatFindsAllTables() {
    List<String> expected = columnsOfANewOne();
    for (int done = 1; done <= all().size(); done++) {
      DataSource database = empty();
      SchemaStatements statements = new SchemaStatements(database);
      statements.run(all().subList(0, done));

      Schema.prepare(database);

      assertThat(statements.texts(COLUMNS)).as("after %d", done).isEqualTo(expected);
    }
  }

  @Test
  void aRunThatIsKilledDuringAnUpgradeIsFollowedByOneThatEndsIt() {
    DataSource database = empty();
    Schema.prepare(database);
    SchemaStatements statements = new SchemaStatements(database);
    statements.run(List.of("update state_version set number = 1"));
    new FlywayUpgrade(Dialect.H2).from(1, database);
    statements.run(
        List.of(
            "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '"
                + Migration.newest()
                + "'"));

    Schema.prepare(database);

    assertThat(statements.texts(VERSION)).containsExactly("" + Migration.newest());
    assertThat(statements.texts(COLUMNS)).isEqualTo(columnsOfANewOne());
  }

  @Test
  void aSchemaHoldsAStateNothingOrTheTablesOfOthers() {
    DataSource database = empty();
    assertThat(Schema.isInSchema(database)).isFalse();
    Schema.prepare(database);
    assertThat(Schema.isInSchema(database)).isTrue();

    DataSource shared = empty();
    new SchemaStatements(shared).run(List.of("create table of_others (number int)"));
    assertThatThrownBy(() -> Schema.isInSchema(shared)).isInstanceOf(ForeignTables.class);
  }

  @Test
  void tablesOfANewerProgramAreRefusedAndStayAsTheyAre() {
    DataSource database = empty();
    Schema.prepare(database);
    SchemaStatements statements = new SchemaStatements(database);
    statements.run(List.of("update state_version set number = 99"));

    assertThatThrownBy(() -> Schema.prepare(database)).isInstanceOf(NewerState.class);
    assertThatThrownBy(() -> Schema.isIn(database)).isInstanceOf(NewerState.class);
    assertThat(statements.texts(VERSION)).containsExactly("99");
  }

  @Test
  void tablesOfThisVersionAreLeftWithoutAStartOfTheLibrary() {
    DataSource database = empty();
    Schema.prepare(database);

    Schema.prepare(database);

    assertThat(new SchemaStatements(database).texts(tablesLike("flyway%"))).isEmpty();
  }

  private static String tablesLike(String name) {
    return "select table_name from information_schema.tables where table_name like '" + name + "'";
  }

  /** Where a newer version of the library has other tables, they need a migration. */
  @ParameterizedTest
  @EnumSource
  void theTablesOfTheJobAreThoseOfTheLibrary(Dialect dialect) throws IOException {
    Migration job =
        Migration.of(dialect).stream()
            .filter(m -> m.name().equals("job"))
            .findFirst()
            .orElseThrow();
    String library = "/org/springframework/batch/core/schema-" + dialect.folder() + ".sql";
    try (InputStream bytes = SchemaTest.class.getResourceAsStream(library)) {
      String text =
          new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(words(job.script(dialect))).hasSize(9).isEqualTo(words(text));
    }
  }

  private static List<String> words(String script) {
    return Stream.of(script.split(";"))
        .map(statement -> statement.replaceAll("(?m)^--.*$", ""))
        .map(statement -> statement.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
        .map(statement -> statement.replace(" if not exists", ""))
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  @Test
  void theNumbersOfTheMigrationsRise() {
    for (Dialect dialect : Dialect.values()) {
      List<Integer> versions = new ArrayList<>();
      Migration.of(dialect).forEach(step -> versions.add(step.version()));
      assertThat(versions).isSorted().doesNotHaveDuplicates().endsWith(Migration.newest());
    }
  }
}
