package partybuilding.assessment.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.function.Predicate;
import partybuilding.assessment.text.Encoding;

/**
 * Numbers the distinct cells of a column in the order in which they come, from 0. Open addressing
 * over the bytes: a cell is decoded and judged once, when it is met first.
 */
final class CellDictionary {
  /** With more cells a column no longer counts as one of few distinct cells. */
  private static final int MANY = 1 << 17;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int FIRST_CELLS = 64;

  private final Encoding encoding;
  private final Predicate<String> ordinary;
  private int[] slots = new int[2 * FIRST_CELLS];
  private long[] hashes = new long[FIRST_CELLS];
  private int[] ends = new int[FIRST_CELLS];
  private byte[] cells = new byte[FIRST_CELLS];
  private String[] texts = new String[FIRST_CELLS];
  private boolean[] usual = new boolean[FIRST_CELLS];
  private int size;

  CellDictionary(Encoding encoding, Predicate<String> ordinary) {
    this.encoding = encoding;
    this.ordinary = ordinary;
  }

  /**
   * The number of the cell.
   *
   * @param bytes with {@link ByteBlock#SLACK} behind it
   * @throws UnprovedText if its bytes cannot be decoded
   * @throws NotPlainException if it holds a character that decides where rows and cells end
   */
  int number(byte[] bytes, int from, int to) throws NotPlainException {
    long hash = hash(bytes, from, to);
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && same(number, bytes, from, to)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    return enter(hash, bytes, from, to);
  }

  private boolean same(int number, byte[] bytes, int from, int to) {
    int start = number == 0 ? 0 : ends[number - 1];
    int length = to - from;
    if (ends[number] - start != length) {
      return false;
    }
    return length <= Long.BYTES || sameWords(start, ends[number], bytes, from);
  }

  /** Of more than eight bytes: the last word may begin within the one before it. */
  private boolean sameWords(int start, int end, byte[] bytes, int from) {
    int last = end - Long.BYTES;
    for (int at = start; at < last; at += Long.BYTES) {
      if ((long) WORD.get(cells, at) != (long) WORD.get(bytes, from + at - start)) {
        return false;
      }
    }
    return (long) WORD.get(cells, last) == (long) WORD.get(bytes, from + last - start);
  }

  /** One to one for cells of up to eight bytes, of which none is 0. */
  private static long hash(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length <= Long.BYTES) {
      long kept = length == 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * length);
      return spread((long) WORD.get(bytes, from) & kept);
    }
    long hash = length;
    for (int at = from; at < to - Long.BYTES; at += Long.BYTES) {
      hash = spread(hash ^ (long) WORD.get(bytes, at));
    }
    return spread(hash ^ (long) WORD.get(bytes, to - Long.BYTES));
  }

  private static long spread(long word) {
    long product = word * SPREAD;
    return product ^ (product >>> 29);
  }

  private int enter(long hash, byte[] bytes, int from, int to) throws NotPlainException {
    String text = decoded(bytes, from, to);
    if (size == texts.length) {
      grow();
    }
    int start = size == 0 ? 0 : ends[size - 1];
    if (start + to - from > cells.length) {
      cells = Arrays.copyOf(cells, 2 * (start + to - from));
    }
    System.arraycopy(bytes, from, cells, start, to - from);
    hashes[size] = hash;
    ends[size] = start + to - from;
    texts[size] = text;
    usual[size] = ordinary.test(text);
    slots[free(hash)] = size + 1;
    return size++;
  }

  private int free(long hash) {
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    texts = Arrays.copyOf(texts, 2 * size);
    usual = Arrays.copyOf(usual, 2 * size);
    slots = new int[4 * size];
    for (int number = 0; number < size; number++) {
      slots[free(hashes[number])] = number + 1;
    }
  }

  private String decoded(byte[] bytes, int from, int to) throws NotPlainException {
    for (int at = from; at < to; at++) {
      NotPlainException.check(bytes[at]);
    }
    try {
      return encoding.strict().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException e) {
      throw new UnprovedText(e.toString());
    }
  }

  /** Whether the cell of a number means itself. */
  boolean ordinary(int number) {
    return usual[number];
  }

  boolean full() {
    return size > MANY;
  }

  /** The texts of all numbers given so far. */
  CellTexts texts() {
    return new CellTexts(this, texts, size);
  }
}
