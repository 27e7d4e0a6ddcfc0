package partybuilding.assessment.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file that {@link CsvFileWriter} wrote, by the names of its columns. */
public final class CsvFileRows implements Closeable {
  private static final String BOM = "\uFEFF";

  private final CsvRows rows;
  private final List<String> header;

  private CsvFileRows(CsvRows rows) throws IOException {
    this.rows = rows;
    this.header = rows.next() ? header(rows.cells()) : List.of();
  }

  private static List<String> header(List<String> cells) {
    return cells.stream().map(name -> name.startsWith(BOM) ? name.substring(1) : name).toList();
  }

  /** Opens a file and reads its header. */
  public static CsvFileRows open(Path file) throws IOException {
    return new CsvFileRows(CsvRows.of(Files.newBufferedReader(file, StandardCharsets.UTF_8)));
  }

  /** The columns' names, from left to right. */
  public List<String> header() {
    return header;
  }

  /** Goes to the next row; false after the last. */
  public boolean next() throws IOException {
    return rows.next();
  }

  /** The cell of a column, as the text that was written; empty for a column that is not there. */
  public String cell(String column) {
    int place = header.indexOf(column);
    return place < 0 ? "" : FormulaGuard.textOf(rows.cell(place));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
