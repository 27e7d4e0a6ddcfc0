package partybuilding.assessment.packed;

import java.nio.ByteBuffer;

/** Real numbers, each to its last bit. */
final class RealColumn {
  /** A bit pattern that stands for no number, and that no calculation gives. */
  private static final long NONE = 0x7ff8_0000_6e6f_6e65L;

  private final ByteBuffer bits;

  private RealColumn(ByteBuffer bits) {
    this.bits = bits;
  }

  /** Writes the numbers of those rows that have one. */
  static void write(double[] numbers, boolean[] present, BlockWriter out) {
    ByteBuffer bytes = out.room(Long.BYTES * numbers.length);
    for (int row = 0; row < numbers.length; row++) {
      bytes.putLong(present[row] ? Double.doubleToLongBits(numbers[row]) : NONE);
    }
  }

  static RealColumn read(int rows, ByteBuffer in) {
    int size = rows * Long.BYTES;
    ByteBuffer bits = in.slice(in.position(), size);
    in.position(in.position() + size);
    return new RealColumn(bits);
  }

  boolean holds(int row) {
    return bits.getLong(row * Long.BYTES) != NONE;
  }

  double at(int row) {
    return Double.longBitsToDouble(bits.getLong(row * Long.BYTES));
  }
}
