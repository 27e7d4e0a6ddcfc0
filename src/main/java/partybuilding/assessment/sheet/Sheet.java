package partybuilding.assessment.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import partybuilding.assessment.block.BlockForm;
import partybuilding.assessment.block.BlockRows;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.block.UnprovedText;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.cell.ErrorValue;
import partybuilding.assessment.cell.RuinedNumber;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.FullSpreadsheet;
import partybuilding.assessment.notice.HeaderNotice.RepeatedHeader;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;
import partybuilding.assessment.text.TextFile;

/** One export opened: its header is found, its rows follow one after another and are counted. */
public final class Sheet implements Closeable {
  /** How many rows a sheet of a spreadsheet holds, of the older programs and of the newer. */
  private static final Set<Long> SHEET_LENGTHS = Set.of(65_536L, 1_048_576L);

  private final Export export;
  private final TextFile text;
  private final Optional<Blocking> blocking;
  private final HeaderSearch.Found found;
  private final NoticeBoard board;
  private final List<String> headerCells;
  private final Annotation annotation;
  private final RowCells cells = new RowCells();
  private final RowTally tally = new RowTally();
  private RowSource rows;
  private boolean controlsTold;

  /** The columns whose lost numbers have been reported, once each. */
  private final Set<String> lostIn = new HashSet<>();

  private Sheet(Opened opened, CsvRows rows, HeaderSearch.Found found, NoticeBoard board) {
    this.export = opened.export();
    this.text = opened.text();
    this.blocking = opened.blocking();
    this.rows = rows;
    this.found = found;
    this.board = board;
    this.headerCells = rows.cells().stream().map(CellText::of).toList();
    this.annotation = new Annotation(found.form().places(found.header()));
  }

  /** A file that is open as a text. */
  private record Opened(Export export, TextFile text, Optional<Blocking> blocking) {}

  /**
   * Opens a file and finds its header: the first row that names every required column of a form.
   *
   * @param opening how the file is opened
   * @param forms the ways the file may be laid out; of two that a header fits, the first counts;
   *     the last is what a file is taken for that fits none
   * @param board takes what is to be told of its rows
   * @throws ExportsRefused if no row is such a header, or the file cannot be read
   */
  public static Sheet open(
      Export export, SheetOpening opening, List<Form> forms, NoticeBoard board) {
    try {
      TextFile text = opening.proof().of(export.path());
      HeaderSearch.Found found = new HeaderSearch(export, text, forms).find();
      CsvRows rows = CsvRows.of(text.open(), found.delimiter());
      try {
        pass(rows, found.rows());
        return new Sheet(new Opened(export, text, opening.blocking()), rows, found, board);
      } catch (IOException | RuntimeException e) {
        rows.close();
        throw e;
      }
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }

  private static void pass(RowSource rows, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      rows.next();
    }
  }

  /** Opens a file that has one form only, and is read row by row. */
  public static Sheet open(Export export, Form form, NoticeBoard board) {
    return open(export, SheetOpening.ROW_BY_ROW, List.of(form), board);
  }

  /** Has the rows of plain blocks read many at a time, if the file is cut into blocks. */
  public void offer(PlainColumns columns) {
    if (blocking.isEmpty() || !text.parted()) {
      return;
    }
    try {
      rows.close();
      PlainSheet plain = new PlainSheet(columns, headerCells, tally);
      BlockForm form = new BlockForm(found.delimiter(), plain.uses(header().size()));
      BlockRows blocks = BlockRows.open(text, form, blocking.get());
      rows = blocks;
      pass(blocks, found.rows());
      blocks.offerTo(plain);
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }

  /**
   * Has every row read on its own.
   *
   * @throws UnprovedText if blocks were to prove the file's encoding
   */
  public void readRowByRow() {
    if (!text.proved()) {
      throw new UnprovedText("read in no blocks");
    }
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
        cells.take(rows);
        if (!cells.blankFrom(0)) {
          tally.read();
          reportControls();
          if (states()) {
            return true;
          }
        }
      }
      reportFull();
      return false;
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }

  /** An export that ends just where a spreadsheet does may have been cut there. */
  private void reportFull() {
    if (SHEET_LENGTHS.contains(rows.count())) {
      report(new FullSpreadsheet(Place.of(export.file()), Long.toString(rows.count())));
    }
  }

  /** Whether the row is to be read; if not, it has been said what becomes of it. */
  private boolean states() {
    if (annotation.is(cells)) {
      tally.annotation();
    } else if (cells.says(headerCells)) {
      report(new RepeatedHeader(place()));
      tally.annotation();
    } else if (SwallowedRows.in(rows, found.delimiter(), header().size())) {
      refuse(new RowNotice.SwallowedRows(place(), Long.toString(rows.lines())));
    } else if (!cells.blankFrom(header().size())) {
      refuse(new RowNotice.RaggedRow(place(), width(), columns()));
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
      refuse(new RowNotice.CutOffRow(place(), width(), columns()));
      return false;
    }
    report(new RowNotice.ShortRow(place(), width(), columns()));
    return true;
  }

  private String width() {
    return Integer.toString(rows.size());
  }

  private String columns() {
    return Integer.toString(header().size());
  }

  /** Once a file: what had no place in a text was read as a space. */
  private void reportControls() {
    if (cells.controlled() && !controlsTold) {
      controlsTold = true;
      report(new RowNotice.ControlCharacters(place()));
    }
  }

  /**
   * What is wrong with the row whatever its columns mean: a cell of one that is read holds what a
   * spreadsheet shows in a value's place, or has made of a number.
   */
  public Optional<Notice> fault() {
    return cells.broken()
        ? IntStream.range(0, cells.size())
            .filter(header()::believed)
            .boxed()
            .flatMap(column -> fault(column).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Notice> fault(int column) {
    String text = cells.text(column);
    if (ErrorValue.is(text)) {
      return Optional.of(new RowNotice.SpreadsheetError(place(column), text));
    }
    return header().numbers(column) && RuinedNumber.is(text)
        ? Optional.of(new RowNotice.LostNumber(place(column), text))
        : Optional.empty();
  }

  /** Refuses the row, with the reason. */
  public void refuse(Notice notice) {
    if (!(notice instanceof RowNotice.LostNumber) || lostIn.add(notice.place().column())) {
      board.add(notice);
    }
    tally.refused();
  }

  /** Tells something that does not decide what becomes of the row. */
  public void report(Notice notice) {
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

  /** The value of a cell; empty where it is blank or says that it has none. */
  public String cell(int column) {
    return cells.value(column);
  }

  /** What a cell says, even where that is only that it has no value. */
  public String written(int column) {
    return cells.text(column);
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
