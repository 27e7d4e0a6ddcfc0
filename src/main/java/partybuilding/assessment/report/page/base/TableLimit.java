package partybuilding.assessment.report.page.base;

/** The number of rows that a reader can take in. */
public final class TableLimit {
  /** The most rows of a table; longer ones are folded, shortened or left to the files of tables. */
  public static final int MOST_AT_ONCE = 60;

  /** The most texts in a list; the tables hold all of them. */
  public static final int MOST_TEXTS = 30;

  /** The most branches whose figures a sentence lists; more are unreadable as running text. */
  public static final int MOST_IN_SENTENCE = 12;

  private TableLimit() {}

  /** Whether a table of this length is too long. */
  public static boolean exceededBy(int rows) {
    return rows > MOST_AT_ONCE;
  }
}
