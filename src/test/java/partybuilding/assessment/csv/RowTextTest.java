package partybuilding.assessment.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/** The short way of writing a cell against Commons CSV, which it stands in for. */
class RowTextTest {
  private static final String SIGNS = "\"\"',,#+ \t\r\n=-.;!~0aZ\u0000\u00A0\u3000机＋，\uD83D\uDE00";

  @Test
  void randomRowsAreWrittenAsCommonsCsvWritesThem() throws IOException {
    Random random = new Random(20261128);
    RowText text = new RowText();
    StringWriter expected = new StringWriter();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(expected, format)) {
      for (int i = 0; i < 100_000; i++) {
        List<Object> row = row(random);
        text.row(row, cell -> cell);
        printer.printRecord(row);
      }
    }
    assertThat(text.take()).isEqualTo(expected.toString());
  }

  private static List<Object> row(Random random) {
    List<Object> row = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      row.add(random.nextInt(8) == 0 ? random.nextGaussian() : word(random));
    }
    return row;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return word.toString();
  }
}
