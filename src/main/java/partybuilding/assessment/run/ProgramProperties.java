package partybuilding.assessment.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's own {@code application.properties}. */
public final class ProgramProperties {
  private static final String FILE = "/application.properties";

  private ProgramProperties() {}

  /** The program's version. */
  public static String version() {
    return read().getProperty("assessment.version", "");
  }

  /** The program. */
  public static Program program() {
    return new Program(version(), read().getProperty("assessment.build", ""));
  }

  private static Properties read() {
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
