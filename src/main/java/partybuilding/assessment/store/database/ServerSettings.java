package partybuilding.assessment.store.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import partybuilding.assessment.permission.OwnerOnly;
import partybuilding.assessment.store.database.ServerFailure.Reason;

/**
 * Which server holds the state, by the file of the state folder that says so. There is no address
 * to paste settings into: each is a property of its own, with a form.
 */
public final class ServerSettings {
  private static final String FILE = "database.properties";
  private static final String PASSWORD = "password";

  /** The form of each setting. */
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "host",
          Pattern.compile("[A-Za-z0-9_.:%-]+"),
          "port",
          Pattern.compile(
              "[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]"),
          "database",
          Pattern.compile("[A-Za-z0-9_.-]{1,63}"),
          "schema",
          Pattern.compile("[a-z_][a-z0-9_]{0,62}"),
          "user",
          Pattern.compile(".{1,63}"),
          PASSWORD,
          Pattern.compile(".*"),
          "sslmode",
          Pattern.compile("disable|allow|prefer|require|verify-ca|verify-full"),
          "sslrootcert",
          Pattern.compile(".+"));

  /** What stands for those that may be missing. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "port",
          "5432",
          "schema",
          "assessment",
          "sslmode",
          "prefer",
          "sslrootcert",
          "",
          PASSWORD,
          "");

  private final Path file;
  private final Properties properties;

  private ServerSettings(Path file, Properties properties) {
    this.file = file;
    this.properties = properties;
  }

  /**
   * Those of a state folder; empty if it has no such file, for then the state is a file of the
   * folder. A link that leads nowhere is a fault: what it led to may be there again later.
   *
   * @throws ServerFailure if they cannot be used
   */
  public static Optional<ServerSettings> in(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      properties.load(text);
      ServerSettings settings = new ServerSettings(file, properties);
      settings.check();
      return Optional.of(settings);
    } catch (IOException | IllegalArgumentException e) {
      throw new ServerFailure(Reason.SETTINGS, file, e);
    }
  }

  private void check() throws IOException {
    if (!FORMS.keySet().containsAll(properties.stringPropertyNames())
        || !FORMS.entrySet().stream().allMatch(form -> fits(form.getKey(), form.getValue()))) {
      throw new ServerFailure(Reason.SETTINGS, file);
    }
    if (properties.containsKey(PASSWORD) && OwnerOnly.isOpenToOthers(file)) {
      throw new ServerFailure(Reason.READABLE, file);
    }
  }

  private boolean fits(String name, Pattern form) {
    return properties.containsKey(name)
        ? form.matcher(value(name)).matches()
        : DEFAULTS.containsKey(name);
  }

  /** What a failure says of the server; empty if it is not the cause. */
  public Optional<ServerFailure> explain(Throwable failure) {
    return ServerFailure.of(failure, file);
  }

  /** What is kept there is damaged. */
  public ServerFailure damaged() {
    return new ServerFailure(Reason.DAMAGED, file);
  }

  Path file() {
    return file;
  }

  String value(String name) {
    return properties.getProperty(name, DEFAULTS.getOrDefault(name, ""));
  }

  /** The password; without one the driver looks for the user's own file of passwords. */
  Optional<String> password() {
    return Optional.ofNullable(properties.getProperty(PASSWORD));
  }
}
