package partybuilding.assessment.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.BallotNotice.RaggedRow;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.BrokenQuotes;
import partybuilding.assessment.notice.FileNotice.UnreadableFile;
import partybuilding.assessment.notice.HeaderNotice.MissingColumn;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.StrictText;

/** One export opened: its header is found, its rows follow one after another. */
public final class Sheet implements Closeable {
  private static final int SEARCHED_ROWS = 20;

  private final Export export;
  private final CsvRows rows;
  private final Heading heading;
  private final NoticeBoard board;
  private final RowTally tally = new RowTally();

  private Sheet(Export export, CsvRows rows, Heading heading, NoticeBoard board) {
    this.export = export;
    this.rows = rows;
    this.heading = heading;
    this.board = board;
  }

  /** A header and the form that it fits. */
  private record Heading(Header header, Form form) {}

  /**
   * Opens a file and finds its header: the first row that names every required column of a form.
   *
   * @param forms the ways the file may be laid out; of two that a header fits, the first counts
   * @param board takes what is to be told of its rows
   * @throws ExportsRefused if no row is such a header, or the file cannot be read
   */
  public static Sheet open(Export export, List<Form> forms, NoticeBoard board) {
    try {
      CsvRows rows = CsvRows.of(StrictText.open(export.path()));
      try {
        return new Sheet(export, rows, findHeader(export, rows, forms), board);
      } catch (IOException | RuntimeException e) {
        rows.close();
        throw e;
      }
    } catch (IOException e) {
      throw refusal(export, e);
    }
  }

  /** Opens a file that has one form only. */
  public static Sheet open(Export export, Form form, NoticeBoard board) {
    return open(export, List.of(form), board);
  }

  private static Heading findHeader(Export export, CsvRows rows, List<Form> forms)
      throws IOException {
    List<List<String>> missing = forms.get(0).required();
    for (int i = 0; i < SEARCHED_ROWS && rows.next(); i++) {
      Header candidate = new Header(Place.of(export.file(), rows.line()), cells(rows));
      for (Form form : forms) {
        List<List<String>> lacking = form.lacking(candidate);
        if (lacking.isEmpty()) {
          return new Heading(candidate, form);
        }
        missing = lacking.size() < missing.size() ? lacking : missing;
      }
    }
    throw new ExportsRefused(
        new MissingColumn(Place.of(export.file()), Form.print(missing), Form.printAll(missing)));
  }

  private static List<String> cells(CsvRows rows) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      cells.add(rows.cell(i));
    }
    return cells;
  }

  /** The form that the file's header fits. */
  public Form form() {
    return heading.form();
  }

  /** The file's header. */
  public Header header() {
    return heading.header();
  }

  /**
   * Goes to the next row that states something and counts it; false after the last. Whoever reads
   * it says what becomes of it: {@link #refuse}, or one of the {@link #tally}'s counts.
   */
  public boolean next() {
    try {
      while (rows.next()) {
        if (!blank()) {
          tally.read();
          if (!overflows()) {
            return true;
          }
          refuse(ragged());
        }
      }
      return false;
    } catch (IOException e) {
      throw refusal(export, e);
    }
  }

  /** Refuses the row, with the reason. */
  public void refuse(Notice notice) {
    board.add(notice);
    tally.refused();
  }

  /** Tells something that does not decide what becomes of the row. */
  public void tell(Notice notice) {
    board.add(notice);
  }

  /** Counts what becomes of the rows. */
  public RowTally tally() {
    return tally;
  }

  /** The account of the rows read so far. */
  public FileAccount account() {
    return tally.account(export);
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

  /** The file's year; 0 for files that have none. */
  public int year() {
    return export.year();
  }

  /** Where the row stands. */
  public Place place() {
    return Place.of(export.file(), rows.line());
  }

  /** Where a cell of the row stands. */
  public Place place(int column) {
    return place().at(header().name(column));
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
  private boolean overflows() {
    for (int i = header().size(); i < rows.size(); i++) {
      if (!rows.cell(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** What to tell of a row that {@linkplain #overflows overflows}. */
  private Notice ragged() {
    String cells = Integer.toString(rows.size());
    return new RaggedRow(place(), cells, Integer.toString(header().size()));
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
