package partybuilding.assessment.block;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import partybuilding.assessment.text.Encoding;

/** The text of successive blocks, each fetched when the one before it has been read. */
final class BlockText extends Reader {
  private final BlockQueue queue;
  private final Encoding encoding;
  private CharBuffer text;
  private long lineEnds;
  private boolean endsLine;

  /** Begins with a block that was fetched already. */
  BlockText(PartedBlock first, BlockQueue queue, Encoding encoding) {
    this.queue = queue;
    this.encoding = encoding;
    this.text = take(first);
  }

  private CharBuffer take(PartedBlock block) {
    lineEnds += block.lineEnds();
    endsLine = block.block().endsLine();
    return decoded(block.block(), 0, block.block().length(), encoding);
  }

  /**
   * The characters of some bytes of a block.
   *
   * @throws UnprovedText if they cannot be decoded
   */
  static CharBuffer decoded(ByteBlock block, int from, int to, Encoding encoding) {
    for (int at = from; at < to; at++) {
      if (block.bytes()[at] == 0) {
        throw new UnprovedText("NUL");
      }
    }
    try {
      return encoding.strict().decode(ByteBuffer.wrap(block.bytes(), from, to - from));
    } catch (CharacterCodingException e) {
      throw new UnprovedText(e.toString());
    }
  }

  /** How many lines end in the blocks that were fetched. */
  long lineEnds() {
    return lineEnds;
  }

  /** Whether the last of them ends with a line; only that of a file may not. */
  boolean endsLine() {
    return endsLine;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (!text.hasRemaining()) {
      Optional<PartedBlock> next = queue.next();
      if (next.isEmpty()) {
        return -1;
      }
      text = take(next.get());
    }
    int read = Math.min(length, text.remaining());
    text.get(buffer, offset, read);
    return read;
  }

  /** Closes nothing: the queue is closed by whoever opened it. */
  @Override
  public void close() {}
}
