package partybuilding.assessment.xlsx;

import java.io.IOException;

/** A file is not a workbook that can be read. */
public abstract sealed class WorkbookFault extends IOException {
  private static final long serialVersionUID = 1L;

  private WorkbookFault(String message) {
    super(message);
  }

  /** A workbook in the format of Excel 97–2003 (.xls). */
  public static final class Older extends WorkbookFault {
    private static final long serialVersionUID = 1L;

    Older() {
      super("xls");
    }
  }

  /** A workbook that opens with a password only. */
  public static final class Protected extends WorkbookFault {
    private static final long serialVersionUID = 1L;

    Protected() {
      super("password");
    }
  }

  /** Not a workbook at all. */
  public static final class NoWorkbook extends WorkbookFault {
    private static final long serialVersionUID = 1L;

    NoWorkbook() {
      super("no workbook");
    }
  }

  /** A workbook of which a part is missing, cut off or not well-formed. */
  public static final class Damaged extends WorkbookFault {
    private static final long serialVersionUID = 1L;
    private final String part;

    Damaged(String part) {
      super("damaged: " + part);
      this.part = part;
    }

    /** The part of the package. */
    public String part() {
      return part;
    }
  }

  /** A workbook that unpacks to more than any export. */
  public static final class Oversized extends WorkbookFault {
    private static final long serialVersionUID = 1L;
    private final String part;

    Oversized(String part) {
      super("oversized: " + part);
      this.part = part;
    }

    /** The part of the package. */
    public String part() {
      return part;
    }
  }
}
