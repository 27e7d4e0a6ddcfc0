package partybuilding.assessment.cell;

import java.text.Normalizer;

/**
 * The form in which two spellings of one text are equal but for the case of their letters: after
 * NFKC, without white space or characters that nobody sees.
 */
public final class NormalForm {
  private NormalForm() {}

  /** The normal form of a text. */
  public static String of(String text) {
    return plain(text) ? text : normalized(text);
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.plain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String text) {
    StringBuilder form = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Characters.blank(c) && !Characters.unseen(c) && !Characters.control(c))
        .forEach(form::appendCodePoint);
    return form.toString();
  }
}
