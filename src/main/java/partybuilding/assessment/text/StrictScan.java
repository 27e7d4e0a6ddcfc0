package partybuilding.assessment.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.OptionalLong;

/** Decodes a file from its first byte to its last, or to the first that is wrong. */
final class StrictScan {
  private static final int BUFFER = 1 << 16;

  private final FileBytes file;
  private final Encoding encoding;
  private long bytes;
  private long wideCharacters;
  private OptionalLong nul = OptionalLong.empty();
  private boolean wrong;

  private StrictScan(FileBytes file, Encoding encoding) {
    this.file = file;
    this.encoding = encoding;
  }

  static StrictScan of(FileBytes file, Encoding encoding) throws IOException {
    StrictScan scan = new StrictScan(file, encoding);
    scan.run();
    return scan;
  }

  /** Whether every byte could be decoded. */
  boolean right() {
    return !wrong;
  }

  /** How many bytes could be decoded. */
  long bytes() {
    return bytes;
  }

  /** How many characters beyond ASCII came before the first wrong byte. */
  long wideCharacters() {
    return wideCharacters;
  }

  /** About where the first NUL character stands; a file that has one is not a text. */
  OptionalLong nul() {
    return nul;
  }

  private void run() throws IOException {
    CharsetDecoder decoder = encoding.strict();
    ByteBuffer in = ByteBuffer.allocate(BUFFER);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    try (InputStream stream = file.open()) {
      boolean end = false;
      while (!end && !wrong && nul.isEmpty()) {
        int read = stream.read(in.array(), in.position(), in.remaining());
        end = read < 0;
        in.position(in.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(in, out.clear(), end);
        look(out.flip());
        bytes += in.position();
        wrong = result.isError();
        in.compact();
      }
    }
  }

  private void look(CharBuffer characters) {
    char[] array = characters.array();
    int length = characters.limit();
    for (int i = 0; i < length; i++) {
      char c = array[i];
      if (c > 0x7F) {
        wideCharacters++;
      } else if (c == 0 && nul.isEmpty()) {
        nul = OptionalLong.of(bytes + lengthOf(array, i));
      }
    }
  }

  private long lengthOf(char[] characters, int count) {
    return encoding.strict().charset().encode(CharBuffer.wrap(characters, 0, count)).remaining();
  }
}
