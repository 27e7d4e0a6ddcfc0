package partybuilding.assessment.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a UTF-8 file with BOM, so that office programs read its Chinese, and LF line ends. A text
 * that they would take for a formula has an apostrophe before it: {@link FormulaGuard}.
 */
public final class CsvFileWriter implements Closeable {
  private static final char BOM = '\uFEFF';

  /** So many characters are encoded at once. */
  private static final int BLOCK = 1 << 15;

  private final OutputStream out;
  private final Writer file;
  private final RowText rows = new RowText();

  private CsvFileWriter(OutputStream out) {
    this.out = out;
    this.file = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
  }

  /** Opens a file and writes its header. */
  public static CsvFileWriter create(Path file, Iterable<String> header) throws IOException {
    CsvFileWriter writer = new CsvFileWriter(Files.newOutputStream(file));
    writer.file.write(BOM);
    writer.rows.row(header, cell -> cell);
    return writer;
  }

  /** Writes one row. */
  public void row(Iterable<?> cells) throws IOException {
    rows.row(cells, FormulaGuard::asText);
    if (rows.length() >= BLOCK) {
      file.write(rows.take());
    }
  }

  /** The file is closed even where its end finds no room. */
  @Override
  public void close() throws IOException {
    try (out;
        file) {
      file.write(rows.take());
    }
  }
}
