package partybuilding.assessment.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings of {@code application.properties} within the program, and no others: neither the
 * machine's environment, nor a file in the working directory, nor the virtual machine's properties
 * are asked, for what stands there under the same names is meant for other programs.
 */
final class ProgramSettings extends StandardEnvironment {
  private static final String FILE = "/application.properties";

  /** Where else the library would look for a file of settings: here only. */
  private static final String LOCATION = "spring.config.location";

  @Override
  protected void customizePropertySources(MutablePropertySources sources) {
    Properties own = read();
    own.setProperty(LOCATION, "classpath:" + FILE);
    sources.addLast(new PropertiesPropertySource("program", own));
  }

  /** The program's version. */
  static String version() {
    return read().getProperty("assessment.version", "");
  }

  private static Properties read() {
    try (InputStream bytes = ProgramSettings.class.getResourceAsStream(FILE)) {
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
