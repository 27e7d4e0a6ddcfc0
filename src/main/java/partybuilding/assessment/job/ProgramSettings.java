package partybuilding.assessment.job;

import java.util.Properties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import partybuilding.assessment.run.ProgramProperties;

/**
 * The settings of {@code application.properties} within the program, and no others: neither the
 * machine's environment, nor a file in the working directory, nor the virtual machine's properties
 * are asked, for what stands there under the same names is meant for other programs.
 */
final class ProgramSettings extends StandardEnvironment {
  /** Where else the library would look for a file of settings: here only. */
  private static final String LOCATION = "spring.config.location";

  @Override
  protected void customizePropertySources(MutablePropertySources sources) {
    Properties own = ProgramProperties.read();
    own.setProperty(LOCATION, "classpath:" + ProgramProperties.FILE);
    sources.addLast(new PropertiesPropertySource("program", own));
  }
}
