package partybuilding.assessment.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import partybuilding.assessment.csv.BoundedText.RowTooLong;
import partybuilding.assessment.csv.CsvFault.EndlessRow;
import partybuilding.assessment.csv.CsvFault.OpenQuote;

/** The rows of a delimited text, one after another, with the line each begins on. */
public final class CsvRows implements RowSource {
  /** Blank lines stay rows, or line numbers could not be told. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final BoundedText text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private String[] current = {};
  private long line;

  private CsvRows(BoundedText text, CSVParser parser) {
    this.text = text;
    this.parser = parser;
    this.records = parser.iterator();
  }

  /** Reads from a comma-separated text that is closed with the rows. */
  public static CsvRows of(Reader text) throws IOException {
    return of(text, Delimiter.COMMA);
  }

  /** Reads from a text that is closed with the rows. */
  public static CsvRows of(Reader text, Delimiter delimiter) throws IOException {
    BoundedText bounded = new BoundedText(text);
    CSVFormat format = FORMAT.builder().setDelimiter(delimiter.character()).get();
    return new CsvRows(bounded, CSVParser.builder().setReader(bounded).setFormat(format).get());
  }

  @Override
  public boolean next() throws IOException {
    line = parser.getCurrentLineNumber() + 1;
    text.rowBegins();
    try {
      if (!records.hasNext()) {
        return false;
      }
      current = records.next().values();
      return true;
    } catch (UncheckedIOException e) {
      throw fault(Objects.requireNonNull(e.getCause()));
    }
  }

  private IOException fault(IOException cause) {
    if (cause instanceof RowTooLong tooLong) {
      return tooLong.severalLines() ? new OpenQuote(line, cause) : new EndlessRow(line, cause);
    }
    return cause instanceof CSVException ? new OpenQuote(line, cause) : cause;
  }

  @Override
  public long count() {
    return parser.getRecordNumber();
  }

  @Override
  public long line() {
    return line;
  }

  /** How many line ends have been read. */
  public long linesRead() {
    return parser.getCurrentLineNumber();
  }

  @Override
  public long lines() {
    return Math.max(1, parser.getCurrentLineNumber() - line + 1);
  }

  @Override
  public boolean cutOff() {
    return text.endsInsideALine();
  }

  @Override
  public int size() {
    return current.length;
  }

  @Override
  public String cell(int index) {
    return index < current.length ? current[index] : "";
  }

  /** Whether no cell from a place on holds anything but white space. */
  public boolean blankFrom(int index) {
    for (int i = index; i < current.length; i++) {
      if (!current[i].isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** All cells of the row. */
  public List<String> cells() {
    return List.of(current);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
