package partybuilding.assessment.csv;

/** What may stand between the cells of a row. */
public enum Delimiter {
  COMMA(','),
  TAB('\t'),
  SEMICOLON(';'),

  /** A mistake of typing, and named as one: exports are never written with it. */
  FULL_WIDTH_COMMA('，');

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  /** The character. */
  public char character() {
    return character;
  }
}
