package partybuilding.assessment.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings that exports may be saved in. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  GB18030(Charset.forName("GB18030"));

  private final Charset charset;
  private final int[] mark;

  Encoding(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The bytes of its byte order mark; none if it is never marked. */
  int markLength() {
    return mark.length;
  }

  /** Whether these bytes begin with its byte order mark. */
  boolean marks(byte[] bytes) {
    if (mark.length == 0 || bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A decoder that ends at the first wrong byte and never replaces one. */
  public CharsetDecoder strict() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
