package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The expressions that a page is asked, each in a file of its own. */
final class Probes {
  private Probes() {}

  static String text(String name) {
    return text(Probes.class, name);
  }

  /** The checks for accessibility, which define {@code axe}. */
  static String axe() {
    return text(Probes.class, "/axe.min.js");
  }

  private static String text(Class<?> here, String name) {
    try (InputStream stream = here.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no probe of the name " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
