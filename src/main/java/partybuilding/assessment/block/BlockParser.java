package partybuilding.assessment.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.text.Encoding;

/**
 * Parts plain blocks into cells, one block at a time. Line ends and delimiters are found eight
 * bytes at a time (Mycroft 1987, exact form: a byte is zero where neither it nor its lower seven
 * bits plus 0x7F have the high bit).
 */
final class BlockParser {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW = 0x7F * ONES;
  private static final byte LF = '\n';

  /** A longer line is left to Commons CSV, whose reader bounds a row. */
  private static final int LONGEST_LINE = 1 << 20;

  private final Encoding encoding;
  private final List<ColumnUse> uses;
  private final ColumnUse.Kind[] kinds;
  private final long delimiters;
  private final CellDictionary[] dictionaries;
  private final CellDictionary beyond;
  private PlainRows rows;
  private int column;
  private boolean ordinary = true;

  BlockParser(Encoding encoding, BlockForm form) {
    this.encoding = encoding;
    this.uses = form.columns();
    this.kinds = uses.stream().map(ColumnUse::kind).toArray(ColumnUse.Kind[]::new);
    this.delimiters = form.delimiter().character() * ONES;
    this.dictionaries = uses.stream().map(this::dictionary).toArray(CellDictionary[]::new);
    this.beyond = new CellDictionary(encoding, unused -> false);
    this.rows = new PlainRows(uses.size());
  }

  private CellDictionary dictionary(ColumnUse use) {
    return new CellDictionary(encoding, use.ordinary());
  }

  PartedBlock parse(ByteBlock block) {
    if (!block.endsLine()) {
      return new PartedBlock.Raw(block);
    }
    begin();
    try {
      read(block.bytes(), block.length());
    } catch (NotPlainException e) {
      // Not a fault of the file: Commons CSV reads quotes.
      return new PartedBlock.Raw(block);
    }
    rows.name(Arrays.stream(dictionaries).map(CellDictionary::texts).toList());
    return new PartedBlock.Plain(block, rows);
  }

  private void begin() {
    rows = new PlainRows(uses.size());
    column = 0;
    ordinary = true;
    for (int i = 0; i < dictionaries.length; i++) {
      if (dictionaries[i].full()) {
        dictionaries[i] = dictionary(uses.get(i));
      }
    }
  }

  private void read(byte[] bytes, int length) throws NotPlainException {
    int start = 0;
    for (int at = 0; at < length; at += Long.BYTES) {
      long word = (long) WORD.get(bytes, at);
      long marks = zeros(word ^ delimiters) | zeros(word ^ (LF * ONES));
      while (marks != 0) {
        int end = at + (Long.numberOfTrailingZeros(marks) >>> 3);
        marks &= marks - 1;
        if (end < length) {
          start = cell(bytes, start, end);
        }
      }
    }
  }

  private static long zeros(long word) {
    return ~(((word & LOW) + LOW) | word | LOW);
  }

  /** Takes the cell that ends at a mark; the next begins behind it. */
  private int cell(byte[] bytes, int start, int end) throws NotPlainException {
    boolean last = bytes[end] == LF;
    int to = last && end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    if (column < kinds.length) {
      ordinary &= take(bytes, start, to);
    } else {
      ordinary &= beyond(bytes, start, to);
    }
    column++;
    if (last) {
      endRow(end);
    }
    return end + 1;
  }

  private void endRow(int end) throws NotPlainException {
    if (end - rows.start(rows.count()) > LONGEST_LINE) {
      throw NotPlainException.longLine();
    }
    rows.end(end, ordinary && column >= kinds.length);
    column = 0;
    ordinary = true;
  }

  /** Takes the cell of a column and says whether it is an ordinary one. */
  private boolean take(byte[] bytes, int from, int to) throws NotPlainException {
    return switch (kinds[column]) {
      case CODED -> {
        int number = dictionaries[column].number(bytes, from, to);
        rows.put(column, number);
        yield dictionaries[column].ordinary(number);
      }
      case NUMBER -> takeNumber(bytes, from, to);
      case UNUSED -> plainAscii(bytes, from, to) || usual(bytes, from, to);
    };
  }

  private boolean takeNumber(byte[] bytes, int from, int to) throws NotPlainException {
    int hundredths = PlainNumber.hundredths(bytes, from, to);
    if (hundredths != PlainNumber.NONE) {
      rows.put(column, hundredths);
      return true;
    }
    int number = dictionaries[column].number(bytes, from, to);
    rows.put(column, ~number);
    return dictionaries[column].ordinary(number);
  }

  private boolean usual(byte[] bytes, int from, int to) throws NotPlainException {
    return dictionaries[column].ordinary(dictionaries[column].number(bytes, from, to));
  }

  /**
   * Cells behind the last column are nothing if they are empty; else the row is read on its own.
   */
  private boolean beyond(byte[] bytes, int from, int to) throws NotPlainException {
    return from == to || beyond.ordinary(beyond.number(bytes, from, to));
  }

  private static boolean plainAscii(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < ' ' || bytes[at] == '"' || bytes[at] == '~' + 1) {
        return false;
      }
    }
    return true;
  }
}
