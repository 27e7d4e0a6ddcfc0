package partybuilding.assessment.language;

/**
 * Quotation marks inside quotation marks: GB/T 15834 requires single inner ones, even where the
 * quoted ledger has double ones.
 */
public final class QuotationMarks {
  private static final char OPENING = '“';
  private static final char CLOSING = '”';

  private QuotationMarks() {}

  /** Single marks inside double ones; the sentence unchanged where a mark has no partner. */
  public static String nested(String sentence) {
    if (sentence.indexOf(OPENING) < 0) {
      return sentence;
    }
    StringBuilder written = new StringBuilder(sentence);
    int depth = 0;
    for (int at = 0; at < sentence.length() && depth >= 0; at++) {
      if (sentence.charAt(at) == OPENING) {
        written.setCharAt(at, depth++ > 0 ? '‘' : OPENING);
      } else if (sentence.charAt(at) == CLOSING) {
        written.setCharAt(at, --depth > 0 ? '’' : CLOSING);
      }
    }
    return depth == 0 ? written.toString() : sentence;
  }
}
