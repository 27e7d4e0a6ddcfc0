package partybuilding.assessment.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's own {@code application.properties}: its version, and the settings of its job. */
public final class ProgramProperties {
  /** Where they stand on the class path. */
  public static final String FILE = "/application.properties";

  private ProgramProperties() {}

  /** The program's version. */
  public static String version() {
    return read().getProperty("assessment.version", "");
  }

  /**
   * All of them.
   *
   * @throws UncheckedIOException if the program's archive cannot be read
   */
  public static Properties read() {
    try (InputStream bytes = ProgramProperties.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      Properties properties = new Properties();
      properties.load(bytes);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
