package partybuilding.assessment.block;

/** The distinct cells of a column, by their numbers. */
public final class CellTexts {
  /** No cells at all. */
  public static final CellTexts NONE = new CellTexts(new Object(), new String[] {""}, 1);

  private final Object numbering;
  private final String[] texts;
  private final int size;

  CellTexts(Object numbering, String[] texts, int size) {
    this.numbering = numbering;
    this.texts = texts;
    this.size = size;
  }

  /** Tells numberings apart: of the same one the same number is the same cell. */
  public Object numbering() {
    return numbering;
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** The text of the cell of a number. */
  public String of(int number) {
    return texts[number];
  }
}
