package partybuilding.assessment.csv;

import java.io.IOException;

/** A row that cannot be told from its neighbours. */
public sealed class CsvFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;

  private CsvFault(long line, Throwable cause) {
    super("line " + line, cause);
    this.line = line;
  }

  /** The same fault in a text that other lines come before. */
  public CsvFault behind(long lines) {
    return this instanceof OpenQuote
        ? new OpenQuote(line + lines, this)
        : new EndlessRow(line + lines, this);
  }

  /** The line the row begins on. */
  public long line() {
    return line;
  }

  /** A quote that does not close, or does not close where a cell ends. */
  public static final class OpenQuote extends CsvFault {
    private static final long serialVersionUID = 1L;

    OpenQuote(long line, Throwable cause) {
      super(line, cause);
    }
  }

  /** A line longer than any row. */
  public static final class EndlessRow extends CsvFault {
    private static final long serialVersionUID = 1L;

    EndlessRow(long line, Throwable cause) {
      super(line, cause);
    }
  }
}
