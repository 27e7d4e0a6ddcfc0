package partybuilding.assessment.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.UndecodableText;
import partybuilding.assessment.notice.Place;

/** Text decoded strictly: a byte that is no UTF-8 ends the reading, nothing is ever replaced. */
public final class StrictText {
  private static final int BUFFER = 1 << 16;
  private static final char BOM = '\uFEFF';

  private StrictText() {}

  /**
   * Opens a file behind its byte order mark, if it has one; a wrong byte throws {@link
   * java.nio.charset.CharacterCodingException} when it is read.
   */
  public static Reader open(Path file) throws IOException {
    Reader text =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder()), BUFFER);
    try {
      text.mark(1);
      if (text.read() != BOM) {
        text.reset();
      }
      return text;
    } catch (IOException e) {
      text.close();
      throw e;
    }
  }

  /** Decodes a small file whole. */
  public static String decode(byte[] bytes, String file) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder().decode(in, out, true);
    if (result.isError()) {
      throw undecodable(file, in.position());
    }
    return out.flip().toString();
  }

  /** The refusal of a file whose decoding failed, with the place of its first wrong byte. */
  public static ExportsRefused undecodable(Path file) throws IOException {
    return undecodable(String.valueOf(file.getFileName()), firstWrongByte(file));
  }

  private static ExportsRefused undecodable(String file, long offset) {
    return new ExportsRefused(new UndecodableText(Place.of(file), Long.toString(offset)));
  }

  private static long firstWrongByte(Path file) throws IOException {
    CharsetDecoder decoder = decoder();
    ByteBuffer in = ByteBuffer.allocate(BUFFER);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    long decoded = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      boolean end = false;
      while (true) {
        int read = bytes.read(in.array(), in.position(), in.remaining());
        end = read < 0;
        in.position(in.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(in, out.clear(), end);
        decoded += in.position();
        if (result.isError() || end) {
          return decoded;
        }
        in.compact();
      }
    }
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
