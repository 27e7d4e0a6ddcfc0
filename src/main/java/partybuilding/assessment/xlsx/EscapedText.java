package partybuilding.assessment.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook, which spells characters that XML forbids as {@code _x000B_}. */
final class EscapedText {
  private static final String MARK = "_x";
  private static final Pattern ESCAPE = Pattern.compile("_x(\\p{XDigit}{4})_");
  private static final int HEXADECIMAL = 16;

  private EscapedText() {}

  /** A text as it is shown. */
  static String of(String written) {
    return written.contains(MARK)
        ? ESCAPE.matcher(written).replaceAll(EscapedText::shown)
        : written;
  }

  private static String shown(MatchResult escape) {
    String character = Character.toString(Integer.parseInt(escape.group(1), HEXADECIMAL));
    return Matcher.quoteReplacement(character);
  }
}
