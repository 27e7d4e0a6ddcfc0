package partybuilding.assessment.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a web page or an XML document by how it begins, in any encoding. */
final class MarkedUp {
  /**
   * A table's first heading may stand in angle brackets, so only what such documents begin with.
   */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "<(?:!doctype|\\?xml|!--|html|head|meta|body|table|style|script|div).*", Pattern.DOTALL);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\x21-\\x7E]+");

  private MarkedUp() {}

  static boolean is(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return BEGINNING.matcher(NO_LETTERS.matcher(text).replaceAll("")).matches();
  }
}
