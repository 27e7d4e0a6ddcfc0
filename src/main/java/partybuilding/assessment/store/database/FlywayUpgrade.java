package partybuilding.assessment.store.database;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings the tables of an earlier version to this program's. */
final class FlywayUpgrade implements ResourceProvider {
  private final List<LoadableResource> scripts = new ArrayList<>();

  FlywayUpgrade(Dialect dialect) {
    Migration.of(dialect)
        .forEach(step -> scripts.add(new Script(step.file(), step.script(dialect))));
  }

  /** Runs what follows on a version; what a killed run left half done is done again. */
  void from(int version, DataSource database) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database)
            .loggers("slf4j")
            .resourceProvider(this)
            .javaMigrationClassProvider(List::of)
            .placeholderReplacement(false)
            .baselineOnMigrate(true)
            .baselineVersion(MigrationVersion.fromVersion(Integer.toString(version)))
            .load();
    try {
      flyway.repair();
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StateFailure("upgrade from version " + version, e);
    }
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return scripts.stream().filter(s -> s.getFilename().equals(name)).findFirst().orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream().filter(script -> script.getFilename().startsWith(prefix)).toList();
  }

  /** A script as the library asks for it. */
  private static final class Script extends LoadableResource {
    private final String name;
    private final String text;

    Script(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Script script && name.equals(script.name) && text.equals(script.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, text);
    }
  }
}
