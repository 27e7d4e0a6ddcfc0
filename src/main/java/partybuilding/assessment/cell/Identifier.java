package partybuilding.assessment.cell;

import java.util.Locale;

/**
 * How numbers of branches, ballots and items are read and compared. They are published as they were
 * first written, in normal form: every dash is {@code -}, and no apostrophe stands before them.
 */
public final class Identifier {
  private Identifier() {}

  /** The number that a cell names; empty where it names none. */
  public static String of(String cell) {
    String text = CellText.value(cell);
    return hyphenated(NormalForm.of(text));
  }

  /** The form in which two spellings of one number are equal. */
  public static String key(String number) {
    return of(number).toUpperCase(Locale.ROOT);
  }

  /** Whether two numbers are spellings of one. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String hyphenated(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) > '~' && Characters.dash(form.charAt(i))) {
        return replaced(form);
      }
    }
    return form;
  }

  private static String replaced(String form) {
    StringBuilder text = new StringBuilder(form);
    for (int i = 0; i < text.length(); i++) {
      if (Characters.dash(text.charAt(i))) {
        text.setCharAt(i, '-');
      }
    }
    return text.toString();
  }
}
