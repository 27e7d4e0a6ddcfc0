package partybuilding.assessment.cli.message;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The encoding in which the console reads what is written to it. */
final class ConsoleCharset {
  /** The properties that name it, by precedence: JDK 19 and later, JDK 17, the system. */
  private static final String[] PROPERTIES = {
    "stderr.encoding", "sun.stderr.encoding", "native.encoding"
  };

  private static final char CHINESE = '党';

  private ConsoleCharset() {}

  /**
   * The console's own; UTF-8 where it names none, and where it names one that has no Chinese: under
   * an ASCII locale the lines end in a file or a mail, and UTF-8 is read there.
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
