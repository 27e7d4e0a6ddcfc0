package partybuilding.assessment.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.block.UnprovedText;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/** One export opened: its header is found, its rows follow one after another and are counted. */
public final class Sheet implements Closeable {
  private final SheetFile file;
  private final String name;
  private final RowNotices notices;
  private final List<String> headerCells;
  private final RowScreening screening;
  private final BrokenCells broken;
  private final RowCells cells;
  private final RowTally tally = new RowTally();
  private RowSource rows;

  private Sheet(SheetFile file, RowSource rows, NoticeBoard board) {
    this.file = file;
    name = file.export().file();
    this.rows = rows;
    headerCells = IntStream.range(0, rows.size()).mapToObj(rows::cell).map(CellText::of).toList();
    Header header = file.found().header();
    notices = new RowNotices(board, header);
    Annotation annotation = Annotation.of(form(), header, file.export().kind());
    screening = new RowScreening(annotation, headerCells, file.shape());
    broken = new BrokenCells(header);
    cells = new RowCells(header.places(file.export().kind(), Column::takenAsWritten));
    file.remarks().forEach(notices::add);
  }

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
      SheetFile file = SheetFile.of(export, opening, forms);
      return new Sheet(file, file.rows(), board);
    } catch (IOException e) {
      throw SheetRefusal.of(export, e);
    }
  }

  /** Opens a file that has one form only, and is read row by row. */
  public static Sheet open(Export export, Form form, NoticeBoard board) {
    return open(export, SheetOpening.ROW_BY_ROW, List.of(form), board);
  }

  /** Has the rows of plain blocks read many at a time, if the file is cut into blocks. */
  public void offer(PlainColumns columns) {
    try {
      Optional<RowSource> blocks = file.blocks(new PlainSheet(columns, headerCells, tally));
      if (blocks.isPresent()) {
        rows.close();
        rows = blocks.get();
      }
    } catch (IOException e) {
      throw SheetRefusal.of(file.export(), e);
    }
  }

  /**
   * Has every row read on its own.
   *
   * @throws UnprovedText if blocks were to prove the file's encoding
   */
  public void readRowByRow() {
    if (!file.proved()) {
      throw new UnprovedText("read in no blocks");
    }
  }

  /** The form that the file's header fits. */
  public Form form() {
    return file.found().form();
  }

  /** The file's header. */
  public Header header() {
    return file.found().header();
  }

  /**
   * Goes to the next row that states something and counts it; false after the last. Whoever reads
   * it says what becomes of it: {@link #refuse}, or one of the {@link #tally}'s counts.
   */
  public boolean next() {
    try {
      while (rows.next()) {
        cells.take(rows);
        if (!cells.blankFrom(0) && states()) {
          return true;
        }
      }
      file.full(rows.count()).ifPresent(this::report);
      notices.end();
      return false;
    } catch (IOException e) {
      throw SheetRefusal.of(file.export(), e);
    }
  }

  /** Counts a row, and whether it is to be read; if not, it has been counted as what it is. */
  private boolean states() {
    notices.look(rows, cells, place());
    RowScreening.Result result = screening.of(rows, cells, place());
    notices.screened(result, cells, place());
    tally.screened(result.fate());
    return result.fate() == RowScreening.Fate.READ;
  }

  /**
   * What is wrong with the row whatever its columns mean: a cell that is too long, an error value
   * or a number that a spreadsheet has rounded.
   */
  public Optional<Notice> fault() {
    return broken.fault(cells, place());
  }

  /** Refuses the row, with the reason. */
  public void refuse(Notice notice) {
    notices.add(notice);
    tally.refused();
  }

  /** Tells something that does not decide what becomes of the row. */
  public void report(Notice notice) {
    notices.add(notice);
  }

  /** Counts what becomes of the rows. */
  public RowTally tally() {
    return tally;
  }

  /** The account of the rows read so far. */
  public FileAccount account() {
    return tally.account(file.export());
  }

  /** The file's year; 0 for files that have none. */
  public int year() {
    return file.export().year();
  }

  /** Where the row stands. */
  public Place place() {
    return Place.of(name, rows.line());
  }

  /** Where a cell of the row stands. */
  public Place place(int column) {
    return place().at(header().called(column));
  }

  /** The line the row begins on. */
  public long line() {
    return rows.line();
  }

  /** The value of a cell; empty where it is blank, says that it has none or points to another. */
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
      throw SheetRefusal.of(file.export(), e);
    }
  }
}
