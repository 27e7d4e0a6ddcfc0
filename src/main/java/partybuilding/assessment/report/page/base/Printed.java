package partybuilding.assessment.report.page.base;

/**
 * A printed text, and the columns of the table that its figures come from.
 *
 * @param text with its figures
 * @param cells the columns, in the order of the figures, separated by spaces; empty where the text
 *     shows none
 */
public record Printed(String text, String cells) {
  public static final Printed NOTHING = words("");

  public static Printed of(String text, String... cells) {
    return new Printed(text, String.join(" ", cells));
  }

  /** A text without figures. */
  public static Printed words(String text) {
    return new Printed(text, "");
  }

  /** Whether nothing is printed. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text, so that a template may print it as it is. */
  @Override
  public String toString() {
    return text;
  }
}
