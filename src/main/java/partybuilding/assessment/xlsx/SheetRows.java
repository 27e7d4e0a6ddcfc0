package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import partybuilding.assessment.csv.RowSource;

/** The rows of a worksheet, one after another, each on the line that the sheet gives it. */
public final class SheetRows implements RowSource {
  private static final int FIRST_WIDTH = 32;

  private final XmlCursor xml;
  private final StoredCell cell;
  private final BitSet hiddenColumns = new BitSet();
  private String[] cells = new String[FIRST_WIDTH];
  private int size;
  private int columns;
  private int line;
  private long count;
  private boolean hidden;
  private boolean ended;

  private SheetRows(XmlCursor xml, StoredCell cell) {
    this.xml = xml;
    this.cell = cell;
  }

  /** Reads a part; it is closed with the rows. */
  static SheetRows of(XmlCursor xml, StoredCell cell) {
    return new SheetRows(xml, cell);
  }

  /** Every row has at least so many cells from here on: a sheet stores no empty ones. */
  public void widen(int width) {
    columns = width;
  }

  @Override
  public boolean next() throws IOException {
    while (!ended && xml.next()) {
      if (xml.begins("row")) {
        read();
        return true;
      }
      if (xml.begins("col") && xml.says("hidden")) {
        hideColumns();
      }
      ended = xml.ends("sheetData");
    }
    return false;
  }

  private void hideColumns() throws WorkbookFault {
    int first = xml.number("min").orElse(1);
    int last = Math.min(xml.number("max").orElse(first), CellAddress.MOST_COLUMNS);
    if (first > 0 && first <= last) {
      hiddenColumns.set(first - 1, last);
    }
  }

  private void read() throws IOException {
    line = xml.number("r").orElse(line + 1);
    hidden = xml.says("hidden");
    count++;
    size = 0;
    int column = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        column = column(column);
        put(column, cell.of(xml));
        column++;
      }
    }
  }

  /** The column of the cell that begins here; the next one where it names none. */
  private int column(int next) throws WorkbookFault {
    Optional<String> spelt = xml.attribute("r");
    Optional<CellAddress> address =
        spelt.isPresent()
            ? CellAddress.parse(spelt.get())
            : Optional.of(new CellAddress(line, next)).filter(CellAddress::stands);
    return address.orElseThrow(xml::damaged).column();
  }

  /** Empty cells at a row's end do not count as cells, whatever their style. */
  private void put(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, 2 * column);
    }
    if (column >= size) {
      Arrays.fill(cells, size, column, "");
      size = column + 1;
    }
    cells[column] = text;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  /** Whether a spreadsheet program would not show a column; a sheet says so before its rows. */
  public boolean hides(int column) {
    return hiddenColumns.get(column);
  }

  /** Whether no cell of the row says anything. */
  boolean blank() {
    return Arrays.stream(cells, 0, size).allMatch(String::isBlank);
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long lines() {
    return 1;
  }

  @Override
  public boolean cutOff() {
    return false;
  }

  @Override
  public int size() {
    return Math.max(size, columns);
  }

  @Override
  public String cell(int index) {
    return index < size ? cells[index] : "";
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
