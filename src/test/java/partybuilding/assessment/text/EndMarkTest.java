package partybuilding.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndMarkTest {
  private static final char MARK = '\u001A';

  @ParameterizedTest
  @ValueSource(strings = {"", "甲", "甲\n", "~", "甲~", "甲~~~", "~甲", "~~甲~", "甲~乙", "甲~~乙~~", "~\n"})
  void aMarkAtTheEndIsDroppedAndAnyOtherStays(String shape) throws IOException {
    String text = shape.replace('~', MARK);
    String expected = text.replaceAll(MARK + "+\\z", "");

    for (int size = 1; size <= 4; size++) {
      assertThat(read(text, size)).as("by " + size).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void oneByOneItReadsTheSame(int marks) throws IOException {
    try (Reader text = new EndMark(new StringReader("甲" + "\u001A".repeat(marks)))) {
      assertThat(text.read()).isEqualTo('甲');
      assertThat(text.read()).isEqualTo(-1);
    }
  }

  private static String read(String text, int size) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[size + 1];
    try (Reader reader = new EndMark(new StringReader(text))) {
      for (int n = reader.read(buffer, 1, size); n >= 0; n = reader.read(buffer, 1, size)) {
        all.append(buffer, 1, n);
      }
    }
    return all.toString();
  }
}
