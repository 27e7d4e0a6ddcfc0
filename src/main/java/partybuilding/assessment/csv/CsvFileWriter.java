package partybuilding.assessment.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a UTF-8 file with BOM, so that office programs read its Chinese, and LF line ends. A text
 * that they would take for a formula has an apostrophe before it, as OWASP's "CSV Injection"
 * advises: in a cell it is shown as the text that it is. Numbers stay as they are.
 */
public final class CsvFileWriter implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char BOM = '\uFEFF';

  /** Full-width signs count as well: office programs of East Asia take them for the plain ones. */
  private static final Pattern FORMULA =
      Pattern.compile("(?:[\\t\\r\\n]|[\\s\\p{Cf}]*[-=+@＝＋－＠]).+", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");
  private static final String AS_TEXT = "'";

  private final CSVPrinter printer;

  private CsvFileWriter(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Opens a file and writes its header. */
  public static CsvFileWriter create(Path file, Iterable<String> header) throws IOException {
    BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    text.write(BOM);
    CSVPrinter printer = new CSVPrinter(text, FORMAT);
    printer.printRecord(header);
    return new CsvFileWriter(printer);
  }

  /** Writes one row. */
  public void row(Iterable<?> cells) throws IOException {
    List<Object> safe = new ArrayList<>();
    cells.forEach(cell -> safe.add(cell instanceof String text ? asText(text) : cell));
    printer.printRecord(safe);
  }

  private static String asText(String text) {
    boolean live = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return live ? AS_TEXT + text : text;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
