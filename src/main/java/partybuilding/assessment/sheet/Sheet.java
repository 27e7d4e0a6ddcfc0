package partybuilding.assessment.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.BallotNotice.RaggedRow;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.BrokenQuotes;
import partybuilding.assessment.notice.FileNotice.UnreadableFile;
import partybuilding.assessment.notice.HeaderNotice.MissingColumn;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.StrictText;

/** One export opened: its header is found, its rows follow one after another. */
public final class Sheet implements Closeable {
  private static final int SEARCHED_ROWS = 20;

  private final Export export;
  private final CsvRows rows;
  private final Header header;

  private Sheet(Export export, CsvRows rows, Header header) {
    this.export = export;
    this.rows = rows;
    this.header = header;
  }

  /**
   * Opens a file and finds its header: the first row that names every required column.
   *
   * @param required for each required column its possible names, the canonical one first
   * @throws ExportsRefused if no row does, or the file cannot be read
   */
  public static Sheet open(Export export, List<List<String>> required) {
    try {
      CsvRows rows = CsvRows.of(StrictText.open(export.path()));
      try {
        return new Sheet(export, rows, findHeader(export, rows, required));
      } catch (IOException | RuntimeException e) {
        rows.close();
        throw e;
      }
    } catch (IOException e) {
      throw refusal(export, e);
    }
  }

  private static Header findHeader(Export export, CsvRows rows, List<List<String>> required)
      throws IOException {
    List<List<String>> missing = required;
    for (int i = 0; i < SEARCHED_ROWS && rows.next(); i++) {
      Header candidate = new Header(Place.of(export.file(), rows.line()), cells(rows));
      List<List<String>> lacking =
          required.stream().filter(names -> !candidate.has(names.stream())).toList();
      if (lacking.isEmpty()) {
        return candidate;
      }
      missing = lacking.size() < missing.size() ? lacking : missing;
    }
    String columns = missing.stream().map(n -> n.get(0)).collect(Collectors.joining(", "));
    String accepted =
        missing.stream().map(n -> String.join("/", n)).collect(Collectors.joining("; "));
    throw new ExportsRefused(new MissingColumn(Place.of(export.file()), columns, accepted));
  }

  private static List<String> cells(CsvRows rows) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      cells.add(rows.cell(i));
    }
    return cells;
  }

  /** The file's header. */
  public Header header() {
    return header;
  }

  /** Goes to the next row that is not blank; false after the last. */
  public boolean next() {
    try {
      while (rows.next()) {
        if (!blank()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw refusal(export, e);
    }
  }

  private boolean blank() {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.cell(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static ExportsRefused refusal(Export export, IOException e) {
    try {
      if (e instanceof CharacterCodingException) {
        return StrictText.undecodable(export.path());
      }
    } catch (IOException again) {
      e.addSuppressed(again);
    }
    if (e instanceof CsvRows.MalformedCsv malformed) {
      return new ExportsRefused(new BrokenQuotes(Place.of(export.file(), malformed.line())));
    }
    String reason = e.getClass().getSimpleName();
    return new ExportsRefused(new UnreadableFile(Place.of(export.file()), reason));
  }

  /** Where the row stands. */
  public Place place() {
    return Place.of(export.file(), rows.line());
  }

  /** Where a cell of the row stands. */
  public Place place(int column) {
    return place().at(header.name(column));
  }

  /** The line the row begins on. */
  public long line() {
    return rows.line();
  }

  /** The text of a cell. */
  public String cell(int column) {
    return rows.cell(column);
  }

  /** Whether the row has filled cells beyond the header's. */
  public boolean overflows() {
    for (int i = header.size(); i < rows.size(); i++) {
      if (!rows.cell(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** What to tell of a row that {@linkplain #overflows overflows}. */
  public Notice ragged() {
    String cells = Integer.toString(rows.size());
    return new RaggedRow(place(), cells, Integer.toString(header.size()));
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw refusal(export, e);
    }
  }
}
