package partybuilding.assessment.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks lines as the library does, but never within a number: the library would break ±8.5 after
 * its point and 1/2 after its slash.
 */
final class NumberKeeper implements FSTextBreaker {
  private static final String WITHIN = "./,+\u2212\u00B1";

  private final FSTextBreaker breaks =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));

  private String text = "";

  @Override
  public void setText(String line) {
    text = line;
    breaks.setText(line);
  }

  @Override
  public int next() {
    int place = breaks.next();
    while (place > 0 && place < text.length() && partsANumber(place)) {
      place = breaks.next();
    }
    return place;
  }

  private boolean partsANumber(int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return Character.isDigit(after) ? belongsToNumber(before) : startsFraction(before, after);
  }

  private static boolean belongsToNumber(char before) {
    return Character.isDigit(before) || WITHIN.indexOf(before) >= 0;
  }

  private static boolean startsFraction(char before, char after) {
    return Character.isDigit(before) && (after == '.' || after == '/');
  }
}
