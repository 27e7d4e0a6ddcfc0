package partybuilding.assessment.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.HeaderNotice.RepeatedHeader;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;
import partybuilding.assessment.text.TextFile;

/** One export opened: its header is found, its rows follow one after another and are counted. */
public final class Sheet implements Closeable {
  private final Export export;
  private final CsvRows rows;
  private final HeaderSearch.Found found;
  private final NoticeBoard board;
  private final List<String> headerCells;
  private final RowTally tally = new RowTally();

  private Sheet(Export export, CsvRows rows, HeaderSearch.Found found, NoticeBoard board) {
    this.export = export;
    this.rows = rows;
    this.found = found;
    this.board = board;
    this.headerCells = rows.cells();
  }

  /**
   * Opens a file and finds its header: the first row that names every required column of a form.
   *
   * @param forms the ways the file may be laid out; of two that a header fits, the first counts;
   *     the last is what a file is taken for that fits none
   * @param board takes what is to be told of its rows
   * @throws ExportsRefused if no row is such a header, or the file cannot be read
   */
  public static Sheet open(Export export, List<Form> forms, NoticeBoard board) {
    try {
      TextFile text = TextFile.of(export.path());
      HeaderSearch.Found found = new HeaderSearch(export.file(), text, forms).find();
      CsvRows rows = CsvRows.of(text.open(), found.delimiter());
      try {
        for (int i = 0; i < found.rows(); i++) {
          rows.next();
        }
        return new Sheet(export, rows, found, board);
      } catch (IOException | RuntimeException e) {
        rows.close();
        throw e;
      }
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }

  /** Opens a file that has one form only. */
  public static Sheet open(Export export, Form form, NoticeBoard board) {
    return open(export, List.of(form), board);
  }

  /** The form that the file's header fits. */
  public Form form() {
    return found.form();
  }

  /** The file's header. */
  public Header header() {
    return found.header();
  }

  /**
   * Goes to the next row that states something and counts it; false after the last. Whoever reads
   * it says what becomes of it: {@link #refuse}, or one of the {@link #tally}'s counts.
   */
  public boolean next() {
    try {
      while (rows.next()) {
        if (!rows.blankFrom(0)) {
          tally.read();
          if (states()) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }

  /** Whether the row is to be read; if not, it has been said what becomes of it. */
  private boolean states() {
    if (Annotation.is(rows)) {
      tally.annotation();
    } else if (rows.cell(0).equals(headerCells.get(0)) && rows.cells().equals(headerCells)) {
      tell(new RepeatedHeader(place()));
      tally.annotation();
    } else if (SwallowedRows.in(rows, found.delimiter(), header().size())) {
      refuse(new RowNotice.SwallowedRows(place(), Long.toString(rows.lines())));
    } else if (!rows.blankFrom(header().size())) {
      refuse(new RowNotice.RaggedRow(place(), cells(), columns()));
    } else if (rows.size() < header().size()) {
      return shortRow();
    } else {
      return true;
    }
    return false;
  }

  /** A short row at the end of a file without a last line end was cut off in the middle. */
  private boolean shortRow() {
    if (rows.cutOff()) {
      refuse(new RowNotice.CutOffRow(place(), cells(), columns()));
      return false;
    }
    tell(new RowNotice.ShortRow(place(), cells(), columns()));
    return true;
  }

  private String cells() {
    return Integer.toString(rows.size());
  }

  private String columns() {
    return Integer.toString(header().size());
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

  /** The text of a cell. Programs write {@code ="007"} to keep a text a text. */
  public String cell(int column) {
    String cell = rows.cell(column);
    boolean guarded = cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2;
    return guarded ? cell.substring(2, cell.length() - 1) : cell;
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }
}
