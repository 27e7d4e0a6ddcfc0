package partybuilding.assessment.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import partybuilding.assessment.text.TextFault.NulCharacter;
import partybuilding.assessment.text.TextFault.WebPage;
import partybuilding.assessment.text.TextFault.Workbook;
import partybuilding.assessment.text.TextFault.WrongByte;

/**
 * A file with the encoding that all of its bytes prove: its byte order mark decides, else it is
 * UTF-8 throughout, else GB18030 throughout, else it is refused.
 */
public final class TextFile {
  private static final int BUFFER = 1 << 16;
  private static final int SIGNATURE = 512;

  /**
   * After so many good characters beyond ASCII a text is damaged UTF-8, even where GB18030, which
   * accepts nearly any bytes, would make something of it.
   */
  private static final int SURELY_UTF_8 = 20;

  private final FileBytes bytes;
  private final Encoding encoding;
  private final boolean marked;
  private final boolean proved;

  private TextFile(FileBytes bytes, Encoding encoding, boolean marked, boolean proved) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.marked = marked;
    this.proved = proved;
  }

  /**
   * Assumes what a file's beginning shows: the encoding of its byte order mark, else UTF-8. Whoever
   * reads it is to hold all of it to that; of a text that cannot be {@linkplain #parted parted} all
   * bytes have proved the encoding.
   *
   * @throws TextFault if it does not begin like a text
   */
  public static TextFile assumed(FileBytes bytes) throws IOException {
    byte[] beginning = text(bytes);
    for (Encoding encoding : Encoding.values()) {
      if (encoding.marks(beginning)) {
        TextFile marked = new TextFile(bytes, encoding, true, false);
        return marked.parted() ? marked : of(bytes);
      }
    }
    return new TextFile(bytes, Encoding.UTF_8, false, false);
  }

  /**
   * Finds out a file's encoding by reading all of it.
   *
   * @throws TextFault if it is in none
   */
  public static TextFile of(FileBytes bytes) throws IOException {
    byte[] beginning = text(bytes);
    for (Encoding encoding : Encoding.values()) {
      if (encoding.marks(beginning)) {
        checked(StrictScan.of(bytes, encoding));
        return new TextFile(bytes, encoding, true, true);
      }
    }
    return new TextFile(bytes, unmarked(bytes), false, true);
  }

  private static byte[] text(FileBytes bytes) throws IOException {
    byte[] beginning = beginning(bytes);
    if (OfficeContainer.of(beginning).isPresent()) {
      throw new Workbook();
    }
    if (MarkedUp.is(beginning)) {
      throw new WebPage();
    }
    return beginning;
  }

  private static Encoding unmarked(FileBytes bytes) throws IOException {
    StrictScan utf8 = StrictScan.of(bytes, Encoding.UTF_8);
    if (utf8.right() || utf8.wideCharacters() >= SURELY_UTF_8) {
      checked(utf8);
      return Encoding.UTF_8;
    }
    StrictScan gb18030 = StrictScan.of(bytes, Encoding.GB18030);
    checked(gb18030.bytes() > utf8.bytes() || gb18030.right() ? gb18030 : utf8);
    return Encoding.GB18030;
  }

  private static void checked(StrictScan scan) throws TextFault {
    if (scan.nul().isPresent()) {
      throw new NulCharacter(scan.nul().getAsLong());
    }
    if (!scan.right()) {
      throw new WrongByte(scan.bytes());
    }
  }

  private static byte[] beginning(FileBytes bytes) throws IOException {
    try (InputStream beginning = bytes.open()) {
      return beginning.readNBytes(SIGNATURE);
    }
  }

  /** The encoding it is in. */
  public Encoding encoding() {
    return encoding;
  }

  /** Opens it behind its byte order mark. */
  public Reader open() throws IOException {
    return withoutEndMark(
        new BufferedReader(new InputStreamReader(openBytes(), encoding.strict()), BUFFER));
  }

  /** Opens its bytes behind its byte order mark. */
  public InputStream openBytes() throws IOException {
    InputStream behindMark = bytes.open();
    try {
      behindMark.skipNBytes(marked ? encoding.markLength() : 0);
      return behindMark;
    } catch (IOException e) {
      behindMark.close();
      throw e;
    }
  }

  /** A text without the mark that DOS commands put at its end. */
  public static Reader withoutEndMark(Reader text) {
    return new EndMark(text);
  }

  /** Whether all of its bytes have proved the encoding. */
  public boolean proved() {
    return proved;
  }

  /** Whether its bytes can be parted at delimiters and line ends before they are decoded. */
  public boolean parted() {
    return encoding == Encoding.UTF_8 || encoding == Encoding.GB18030;
  }

  /** All of its characters. */
  public String read() throws IOException {
    try (Reader text = open()) {
      StringBuilder all = new StringBuilder();
      char[] buffer = new char[BUFFER];
      for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
        all.append(buffer, 0, n);
      }
      return all.toString();
    }
  }
}
