package partybuilding.assessment.notice;

/** What can be wrong with the shape of a row, whatever it says. */
public sealed interface RowNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** The row has more cells than the header. */
  record RaggedRow(Place place, String cells, String columns) implements RowNotice {}

  /** The row is the last of a file that ends in its middle. */
  record CutOffRow(Place place, String cells, String columns) implements RowNotice {}

  /** A cell holds whole rows, because a quote was left open. */
  record SwallowedRows(Place place, String lines) implements RowNotice {}

  /** A cell holds what a spreadsheet shows where it could not compute or look up a value. */
  record SpreadsheetError(Place place, String value) implements RowNotice {}

  /** A cell holds a longer text than a cell of a spreadsheet program can. */
  record LongCell(Place place, String length, String most) implements RowNotice {}

  /** A spreadsheet has rounded a number that names something; reported once per column. */
  record LostNumber(Place place, String value) implements RowNotice {}

  /** Cells hold characters that no document may hold; each was read as a space. */
  record ControlCharacters(Place place) implements RowNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** The row has fewer cells than the header; those it lacks count as blank. */
  record ShortRow(Place place, String cells, String columns) implements RowNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** No font of the report has a character of a name or a text. */
  record UndrawnCharacter(Place place, String characters) implements RowNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** A cell says 同上 or the like where the text itself should stand; it counts as blank. */
  record SameAsAbove(Place place, String value) implements RowNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
