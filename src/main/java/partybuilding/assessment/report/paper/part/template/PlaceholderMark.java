package partybuilding.assessment.report.paper.part.template;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A placeholder as it stands in a text: {@code {{name}}}, in braces of either width.
 *
 * @param written as it stands there
 * @param start its first character's place in the text
 */
public record PlaceholderMark(String written, int start) {
  /** Which placeholders there are in a text without wide braces. */
  public static final Pattern PATTERN = Pattern.compile("\\{\\{([^{}\n]*)}}");

  /** Braces that would open or close one. */
  public static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final int BRACE = 2;

  /** A text with narrow braces only, every character at its place. */
  public static String narrow(String text) {
    return text.replace('｛', '{').replace('｝', '}');
  }

  public int end() {
    return start + written.length();
  }

  /** The name, however it was typed. */
  public String name() {
    return nameOf(written.substring(BRACE, written.length() - BRACE));
  }

  /** A name as names are compared: without blanks, in one width and case. */
  public static String nameOf(String name) {
    String one = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(one).replaceAll("");
  }

  /** What stands in a document for a name. */
  public static String of(String name) {
    return "{{" + name + "}}";
  }
}
