package partybuilding.assessment.packed;

import java.nio.ByteBuffer;

/** Gathers the bytes of a block. */
final class BlockWriter {
  private static final int FIRST_SIZE = 1 << 12;

  private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE).position(Checksum.SIZE);

  /** Where so many bytes can be written next. */
  ByteBuffer room(int size) {
    if (bytes.remaining() < size) {
      int needed = Math.addExact(bytes.position(), size);
      int grown = (int) Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - Long.BYTES);
      bytes = ByteBuffer.allocate(Math.max(needed, grown)).put(bytes.flip());
    }
    return bytes;
  }

  void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  byte[] finish() {
    byte[] block = new byte[bytes.position()];
    bytes.flip().get(block);
    Checksum.put(block);
    return block;
  }
}
