package partybuilding.assessment.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a comma-separated text, one after another, with the line each begins on. */
public final class CsvRows implements Closeable {
  /** Blank lines stay rows, or line numbers could not be told. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private String[] current = {};
  private long line;

  private CsvRows(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  /** Reads from a text that is closed with the rows. */
  public static CsvRows of(Reader text) throws IOException {
    return new CsvRows(CSVParser.builder().setReader(text).setFormat(FORMAT).get());
  }

  /**
   * Goes to the next row.
   *
   * @return false after the last
   * @throws MalformedCsv if its quotes do not close
   */
  public boolean next() throws IOException {
    line = parser.getCurrentLineNumber() + 1;
    try {
      if (!records.hasNext()) {
        return false;
      }
      current = records.next().values();
      return true;
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CSVException
          ? new MalformedCsv(line, e.getCause())
          : e.getCause();
    }
  }

  /** The line the row begins on, counted from 1. */
  public long line() {
    return line;
  }

  /** How many cells the row has. */
  public int size() {
    return current.length;
  }

  /** The text of a cell; empty beyond the row's end. */
  public String cell(int index) {
    return index < current.length ? current[index] : "";
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** A row whose quotes do not close. */
  public static final class MalformedCsv extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    MalformedCsv(long line, Throwable cause) {
      super("line " + line, cause);
      this.line = line;
    }

    /** The line the row begins on. */
    public long line() {
      return line;
    }
  }
}
