package partybuilding.assessment.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.csv.CsvFault.EndlessRow;
import partybuilding.assessment.csv.CsvFault.OpenQuote;

class CsvRowsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aRowHasTheLineItBeginsOnAlsoAfterQuotedLineEnds(String end) throws IOException {
    String text = String.join(end, "a,b", "\"two", "lines\",x", "c,d", "\"", "\",y", "e,f");

    assertThat(lines(text))
        .containsExactly(
            "1: a|b", "2: two" + end + "lines|x", "4: c|d", "5: " + end + "|y", "7: e|f");
  }

  @Test
  void blankLinesAreRowsOfOneEmptyCell() throws IOException {
    assertThat(lines("\na\n\n\nb\n")).containsExactly("1: ", "2: a", "3: ", "4: ", "5: b");
  }

  @Test
  void aCellBeyondTheRowIsEmptyAndTheSizeIsTheRows() throws IOException {
    try (CsvRows rows = CsvRows.of(new StringReader("a,,c\n"))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.size()).isEqualTo(3);
      assertThat(rows.cell(1)).isEmpty();
      assertThat(rows.cell(2)).isEqualTo("c");
      assertThat(rows.cell(3)).isEmpty();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void doubledQuotesAndCommasBelongToTheCell() throws IOException {
    assertThat(lines("\"a,\"\"b\"\"\",c")).containsExactly("1: a,\"b\"|c");
  }

  @Test
  void aQuoteThatDoesNotCloseIsMalformedFromTheLineItsRowBegins() {
    OpenQuote malformed =
        catchThrowableOfType(OpenQuote.class, () -> lines("a,b\nc,d\ne,\"f\ng,h\n"));

    assertThat(malformed.line()).isEqualTo(3);
  }

  @Test
  void textAfterAClosingQuoteIsMalformed() {
    assertThatThrownBy(() -> lines("a,b\n\"c\"d,e\n"))
        .isInstanceOfSatisfying(OpenQuote.class, e -> assertThat(e.line()).isEqualTo(2));
  }

  @Test
  void aQuoteThatNeverClosesEndsTheReadingAndNotTheMemory() {
    Reader endless = new SequenceText("a,b\nc,\"", "d,e\n");

    OpenQuote fault = catchThrowableOfType(OpenQuote.class, () -> lines(endless));

    assertThat(fault.line()).isEqualTo(2);
  }

  @Test
  void aLineWithoutEndEndsTheReadingAndNotTheMemory() {
    Reader endless = new SequenceText("a,b\nc,", "d,e,");

    EndlessRow fault = catchThrowableOfType(EndlessRow.class, () -> lines(endless));

    assertThat(fault.line()).isEqualTo(2);
  }

  @Test
  void aLongRowOfManyCellsIsARow() throws IOException {
    String cell = "整改".repeat(16_000);

    assertThat(lines("a,b\n" + (cell + ",").repeat(20) + "\nc,d\n")).hasSize(3);
  }

  @Test
  void manyRowsAreNoLongRow() throws IOException {
    assertThat(lines("机电系,党委委员,95,好\n".repeat(200_000))).hasSize(200_000);
  }

  @ParameterizedTest
  @CsvSource({"COMMA, 'a,b;c'", "SEMICOLON, 'a;b,c'", "TAB, 'a\tb,c;'"})
  void theDelimiterPartsTheCells(Delimiter delimiter, String text) throws IOException {
    try (CsvRows rows = CsvRows.of(new StringReader(text), delimiter)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.size()).isEqualTo(2);
      assertThat(rows.cell(0)).isEqualTo("a");
    }
  }

  @Test
  void aRowKnowsHowManyLinesItRunsOver() throws IOException {
    try (CsvRows rows = CsvRows.of(new StringReader("a,b\n\"c\n\nd\",e\nf,g"))) {
      List<Long> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.lines());
      }
      assertThat(lines).containsExactly(1L, 3L, 1L);
    }
  }

  @ParameterizedTest
  @CsvSource({"'a,b\nc', true", "'a,b\nc\n', false", "'a,b\nc\r\n', false"})
  void aTextWithoutALastLineEndIsCutOff(String text, boolean cutOff) throws IOException {
    try (CsvRows rows = CsvRows.of(new StringReader(text.translateEscapes()))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isTrue();
      assertThat(rows.cutOff()).isEqualTo(cutOff);
    }
  }

  /** A text that begins with one piece and goes on with another for ever. */
  private static final class SequenceText extends Reader {
    private final String piece;
    private String rest;

    SequenceText(String beginning, String piece) {
      this.rest = beginning;
      this.piece = piece;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      rest = rest.isEmpty() ? piece : rest;
      int read = Math.min(length, rest.length());
      rest.getChars(0, read, buffer, offset);
      rest = rest.substring(read);
      return read;
    }

    @Override
    public void close() {
      rest = "";
    }
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new StringReader(text));
  }

  private static List<String> lines(Reader text) throws IOException {
    List<String> lines = new ArrayList<>();
    try (CsvRows rows = CsvRows.of(text)) {
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
          cells.add(rows.cell(i));
        }
        lines.add(rows.line() + ": " + String.join("|", cells));
      }
    }
    return lines;
  }
}
