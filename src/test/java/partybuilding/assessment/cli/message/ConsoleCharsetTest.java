package partybuilding.assessment.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleCharsetTest {
  @ParameterizedTest
  @CsvSource({
    // stderr.encoding, sun.stderr.encoding, native.encoding, what is written
    "GBK, , UTF-8, GBK",
    ", GBK, UTF-8, GBK",
    ", , GB18030, GB18030",
    "UTF-8, GBK, GBK, UTF-8",
    ", , ANSI_X3.4-1968, UTF-8",
    "cp437, , GBK, UTF-8",
    "unknown-encoding, , GBK, GBK",
    ", , , UTF-8"
  })
  void theNearestPropertyDecidesUnlessItsEncodingHasNoChinese(
      String console, String terminal, String machine, String expected) {
    Properties properties = new Properties();
    set(properties, "stderr.encoding", console);
    set(properties, "sun.stderr.encoding", terminal);
    set(properties, "native.encoding", machine);

    assertThat(ConsoleCharset.of(properties).name()).isEqualTo(expected);
  }

  private static void set(Properties properties, String key, String value) {
    if (value != null) {
      properties.setProperty(key, value);
    }
  }
}
