package partybuilding.assessment.report.page.base;

/** How many rows a reader looks over at once. */
public final class TableLimit {
  /** Longer tables are folded, shortened or left to the files of tables. */
  public static final int MOST_AT_ONCE = 60;

  /** Nobody reads more texts in a row than these; the tables hold all of them. */
  public static final int MOST_TEXTS = 30;

  private TableLimit() {}

  /** Whether so many rows are too many to look over. */
  public static boolean exceededBy(int rows) {
    return rows > MOST_AT_ONCE;
  }
}
