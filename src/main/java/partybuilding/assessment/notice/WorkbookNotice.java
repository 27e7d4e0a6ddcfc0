package partybuilding.assessment.notice;

/** What can be wrong with an export that is a workbook, and what of it nobody sees. */
public sealed interface WorkbookNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** The file is a workbook of Excel 97–2003, whatever its name says. */
  record OlderWorkbook(Place place) implements WorkbookNotice {}

  /** The file opens with a password only. */
  record ProtectedWorkbook(Place place) implements WorkbookNotice {}

  /** The file is not a workbook, whatever its name says. */
  record NoWorkbook(Place place) implements WorkbookNotice {}

  /** A part of the workbook is missing, cut off or cannot be understood. */
  record DamagedWorkbook(Place place, String part) implements WorkbookNotice {}

  /** The workbook unpacks to more than any export. */
  record OversizedWorkbook(Place place, String part) implements WorkbookNotice {}

  /** Only a worksheet that is hidden has the header. */
  record HeaderInHiddenSheet(Place place, String sheet) implements WorkbookNotice {}

  /** A cell holds a formula that no program has computed yet. */
  record UncomputedFormula(Place place) implements WorkbookNotice {}

  /** Further worksheets have the header too; they were not read. */
  record FurtherSheets(Place place, String sheet, String others, String count)
      implements WorkbookNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Rows are hidden or filtered out; they were read like all others. */
  record HiddenRows(Place place, String count) implements WorkbookNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Columns with a heading are hidden; they were treated like all others. */
  record HiddenColumns(Place place, String columns, String count) implements WorkbookNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Days are counted from 1904; numbers without a date format are read as counts from 1900. */
  record OtherDayCount(Place place) implements WorkbookNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Worksheets are hidden; they were not read. */
  record HiddenSheets(Place place, String sheets, String count) implements WorkbookNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }
}
