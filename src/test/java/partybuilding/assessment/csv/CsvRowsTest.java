package partybuilding.assessment.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.csv.CsvRows.MalformedCsv;

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
    MalformedCsv malformed =
        catchThrowableOfType(MalformedCsv.class, () -> lines("a,b\nc,d\ne,\"f\ng,h\n"));

    assertThat(malformed.line()).isEqualTo(3);
  }

  @Test
  void textAfterAClosingQuoteIsMalformed() {
    assertThatThrownBy(() -> lines("a,b\n\"c\"d,e\n"))
        .isInstanceOfSatisfying(MalformedCsv.class, e -> assertThat(e.line()).isEqualTo(2));
  }

  private static List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    try (CsvRows rows = CsvRows.of(new StringReader(text))) {
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
