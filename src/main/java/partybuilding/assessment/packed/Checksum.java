package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** The first bytes of a block, by which it is known that the others are those that were written. */
final class Checksum {
  static final int SIZE = Integer.BYTES;

  private Checksum() {}

  static void put(byte[] block) {
    ByteBuffer.wrap(block).putInt(ofTheOthers(block));
  }

  static boolean holds(byte[] block) {
    return block.length >= SIZE + Integer.BYTES
        && ByteBuffer.wrap(block).getInt() == ofTheOthers(block);
  }

  private static int ofTheOthers(byte[] block) {
    CRC32C checksum = new CRC32C();
    checksum.update(block, SIZE, block.length - SIZE);
    return (int) checksum.getValue();
  }
}
