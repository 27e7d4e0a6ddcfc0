package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

/**
 * Whole numbers, each in as many bytes as the largest needs: 0 where there is none, else how far it
 * is above the number just below the least.
 */
final class NumberColumn {
  private final long below;
  private final int width;
  private final ByteBuffer above;

  private NumberColumn(long below, int width, ByteBuffer above) {
    this.below = below;
    this.width = width;
    this.above = above;
  }

  /** Writes the numbers of those rows that have one. */
  static void write(long[] numbers, boolean[] present, BlockWriter out) {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int row = 0; row < numbers.length; row++) {
      if (present[row]) {
        least = Math.min(least, numbers[row]);
        greatest = Math.max(greatest, numbers[row]);
      }
    }
    boolean none = greatest < least;
    long below = none ? 0 : Math.decrementExact(least);
    int width = none ? 0 : width(Math.subtractExact(greatest, below));
    ByteBuffer bytes = out.room(Long.BYTES + Byte.BYTES + width * numbers.length);
    bytes.putLong(below).put((byte) width);
    for (int row = 0; row < numbers.length; row++) {
      put(present[row] ? numbers[row] - below : 0, width, bytes);
    }
  }

  private static int width(long greatest) {
    if (greatest < 1 << Byte.SIZE) {
      return Byte.BYTES;
    }
    if (greatest < 1 << Short.SIZE) {
      return Short.BYTES;
    }
    return greatest <= Integer.MAX_VALUE ? Integer.BYTES : Long.BYTES;
  }

  private static void put(long number, int width, ByteBuffer bytes) {
    switch (width) {
      case 0 -> {}
      case Byte.BYTES -> bytes.put((byte) number);
      case Short.BYTES -> bytes.putShort((short) number);
      case Integer.BYTES -> bytes.putInt((int) number);
      default -> bytes.putLong(number);
    }
  }

  static NumberColumn read(int rows, ByteBuffer in) {
    long below = in.getLong();
    int width = in.get();
    int size = rows * width;
    ByteBuffer above = in.slice(in.position(), size);
    in.position(in.position() + size);
    return new NumberColumn(below, width, above);
  }

  private long above(int row) {
    return switch (width) {
      case 0 -> 0;
      case Byte.BYTES -> Byte.toUnsignedLong(above.get(row));
      case Short.BYTES -> Short.toUnsignedLong(above.getShort(row * Short.BYTES));
      case Integer.BYTES -> above.getInt(row * Integer.BYTES);
      default -> above.getLong(row * Long.BYTES);
    };
  }

  OptionalLong find(int row) {
    long above = above(row);
    return above == 0 ? OptionalLong.empty() : OptionalLong.of(below + above);
  }

  /** The number, which is not negative; -1 where there is none. */
  int notNegativeAt(int row) {
    long above = above(row);
    return above == 0 ? -1 : (int) (below + above);
  }
}
