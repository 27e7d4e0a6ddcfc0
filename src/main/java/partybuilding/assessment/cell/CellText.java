package partybuilding.assessment.cell;

/**
 * The text of a cell as it is read everywhere: without what spreadsheets put around a text to keep
 * it one, without white space at its ends and characters that nobody sees, and without a character
 * that no document may hold.
 */
public final class CellText {
  private static final String GUARD = "=\"";
  private static final String APOSTROPHES = "'\u2018\u2019\uFF07";

  private CellText() {}

  /** What a cell says. A control character in it reads as a space. */
  public static String of(String cell) {
    return plain(cell) ? cell : read(cell);
  }

  /** What a cell says if it is a value: nothing, where it says that there is none. */
  public static String value(String cell) {
    String text = of(cell);
    return Filler.is(text) ? "" : text;
  }

  /** Whether a cell holds a character that no document may hold. */
  public static boolean controlled(String cell) {
    return !plain(cell) && cell.codePoints().anyMatch(Characters::control);
  }

  private static boolean plain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!Characters.plain(cell.charAt(i))) {
        return false;
      }
    }
    return cell.isEmpty() || (cell.charAt(0) != '=' && cell.charAt(0) != '\'');
  }

  private static String read(String cell) {
    return bare(unguarded(visible(cell)));
  }

  /** The characters that can be seen, with plain spaces between them. */
  private static String visible(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    cell.codePoints()
        .filter(c -> !Characters.unseen(c))
        .map(CellText::shown)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  private static int shown(int c) {
    boolean gap = Characters.blank(c) && c != '\t' && c != '\n' && c != '\r';
    return gap || Characters.control(c) ? ' ' : c;
  }

  /** Programs write {@code ="007"} to keep a text a text. */
  private static String unguarded(String text) {
    boolean guarded =
        text.startsWith(GUARD) && text.endsWith("\"") && text.length() > GUARD.length();
    return guarded
        ? text.substring(GUARD.length(), text.length() - 1).replace("\"\"", "\"").strip()
        : text;
  }

  /** An apostrophe at the beginning keeps a text a text; one that closes again is a quotation. */
  private static String bare(String text) {
    boolean marked =
        text.length() > 1
            && APOSTROPHES.indexOf(text.charAt(0)) >= 0
            && text.chars().filter(c -> APOSTROPHES.indexOf(c) >= 0).count() == 1;
    return marked ? text.substring(1).strip() : text;
  }
}
