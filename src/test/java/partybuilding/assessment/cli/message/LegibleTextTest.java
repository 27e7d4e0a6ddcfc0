package partybuilding.assessment.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTextTest {
  private final LegibleText legible = new LegibleText(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(ints = {0x1B, 0x07, 0x9B, 0x7F, 0x202E, 0x2069, 0x2028, 0xD800})
  void aCharacterThatActsOnTheTerminalIsShownAsItsNumber(int character) {
    String number = String.format(Locale.ROOT, "〔U+%04X〕", character);
    assertThat(legible.line("整改" + Character.toString(character) + "[31m.csv"))
        .isEqualTo("整改" + number + "[31m.csv");
  }

  @Test
  void aLineStaysOneWhateverAFileIsCalled() {
    assertThat(legible.line("a\nb\r\tc")).isEqualTo("a〔U+000A〕b〔U+000D〕〔U+0009〕c");
  }

  @Test
  void textIsLeftAsItIs() {
    String text = "读取：评议-2025.csv，𠮷😀 ·—“”  a\\b {c}";
    assertThat(legible.line(text)).isEqualTo(text);
  }

  @Test
  void whatTheConsoleHasNoSignForIsShownAsItsNumber() {
    LegibleText chinese = new LegibleText(Charset.forName("GBK"));
    assertThat(chinese.line("党总支𠮷😀ü")).isEqualTo("党总支〔U+20BB7〕〔U+1F600〕ü");
  }

  @Test
  void aTextOfSeveralLinesKeepsThem() {
    StringWriter terminal = new StringWriter();
    PrintWriter writer = new PrintWriter(new LegibleWriter(new PrintWriter(terminal), legible));
    writer.print("usage:\n  --data\u001B[2J\n");
    writer.close();
    assertThat(terminal).hasToString("usage:\n  --data〔U+001B〕[2J\n");
  }
}
