package partybuilding.assessment.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a UTF-8 file with BOM, so that office programs read its Chinese, and LF line ends. */
public final class CsvFileWriter implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char BOM = '\uFEFF';

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
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
