package partybuilding.assessment.report.workbook.part;

/**
 * The looks of all cells, each stored once, with the fonts, fills, borders and number formats they
 * use.
 */
public final class StyleTable {
  /** The format code of cells without a number format. */
  static final String PLAIN = "General";

  private final String face;
  private final NumberedValues<CellLook.Letters> letters = new NumberedValues<>();
  private final NumberedValues<String> grounds = new NumberedValues<>();
  private final NumberedValues<CellLook.Rule> rules = new NumberedValues<>();
  private final NumberedValues<String> formats = new NumberedValues<>();
  private final NumberedValues<CellLook> looks = new NumberedValues<>();

  /** A table of looks in one font; {@code blank} is the look of cells that are not written. */
  public StyleTable(String face, CellLook blank) {
    this.face = face;
    rules.place(CellLook.Rule.NONE);
    place(blank);
  }

  /** The number of a look; a new look gets the next number. */
  public int place(CellLook look) {
    letters.place(look.letters());
    if (!look.ground().isEmpty()) {
      grounds.place(look.ground());
    }
    rules.place(look.rule());
    if (!look.format().equals(PLAIN)) {
      formats.place(look.format());
    }
    return looks.place(look);
  }

  String face() {
    return face;
  }

  NumberedValues<CellLook.Letters> letters() {
    return letters;
  }

  NumberedValues<String> grounds() {
    return grounds;
  }

  NumberedValues<CellLook.Rule> rules() {
    return rules;
  }

  NumberedValues<String> formats() {
    return formats;
  }

  NumberedValues<CellLook> looks() {
    return looks;
  }
}
