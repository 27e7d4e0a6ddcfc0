package partybuilding.assessment.text;

import java.io.IOException;

/** A file is not a text, or not the text it should be. */
public sealed class TextFault extends IOException {
  private static final long serialVersionUID = 1L;

  private TextFault(String message) {
    super(message);
  }

  /** A byte that none of the encodings can explain. */
  static final class WrongByte extends TextFault {
    private static final long serialVersionUID = 1L;
    private final long offset;

    WrongByte(long offset) {
      super("wrong byte at " + offset);
      this.offset = offset;
    }

    /** How many right bytes come before it. */
    long offset() {
      return offset;
    }
  }

  /** A NUL character, which no text holds: a program's own format, or UTF-16 without its mark. */
  static final class NulCharacter extends TextFault {
    private static final long serialVersionUID = 1L;
    private final long offset;

    NulCharacter(long offset) {
      super("NUL at " + offset);
      this.offset = offset;
    }

    /** How many bytes come before it. */
    long offset() {
      return offset;
    }
  }

  /** A web page under the name of a text, as many systems export their tables. */
  static final class WebPage extends TextFault {
    private static final long serialVersionUID = 1L;

    WebPage() {
      super("a web page");
    }
  }

  /** An office program's workbook under the name of a text. */
  static final class Workbook extends TextFault {
    private static final long serialVersionUID = 1L;

    Workbook() {
      super("a workbook");
    }
  }

  /** The bytes are not those of which the fingerprint was taken, or the file is missing. */
  public static final class Changed extends TextFault {
    private static final long serialVersionUID = 1L;

    Changed() {
      super("changed since its fingerprint was taken");
    }
  }
}
