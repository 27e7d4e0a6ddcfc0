package partybuilding.assessment.cli.message;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The encoding of the console. */
final class ConsoleCharset {
  /**
   * The system properties with the encoding, by precedence: JDK 19 and later, JDK 17, the system.
   */
  private static final String[] PROPERTIES = {
    "stderr.encoding", "sun.stderr.encoding", "native.encoding"
  };

  private static final char CHINESE = '党';

  private ConsoleCharset() {}

  /**
   * The console's encoding; UTF-8 if none is set or the one set has no Chinese characters: under an
   * ASCII locale the output usually goes to a file or a mail, where UTF-8 can be read.
   */
  static Charset of(Properties machine) {
    return Stream.of(PROPERTIES)
        .map(machine::getProperty)
        .filter(Objects::nonNull)
        .filter(Charset::isSupported)
        .findFirst()
        .map(Charset::forName)
        .filter(charset -> charset.newEncoder().canEncode(CHINESE))
        .orElse(StandardCharsets.UTF_8);
  }
}
