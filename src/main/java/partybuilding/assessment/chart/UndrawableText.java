package partybuilding.assessment.chart;

import java.util.Locale;

/** A label holds a character that no bundled font can draw; a box in its place would misinform. */
public final class UndrawableText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final int codePoint;

  /** Names the label and its first character that cannot be drawn. */
  UndrawableText(String text, int codePoint) {
    super(
        String.format(
            Locale.ROOT,
            "no bundled font draws '%s' (U+%04X) of '%s'",
            Character.toString(codePoint),
            codePoint,
            text));
    this.text = text;
    this.codePoint = codePoint;
  }

  /** The label. */
  public String text() {
    return text;
  }

  /** The first character of it that cannot be drawn. */
  public int codePoint() {
    return codePoint;
  }
}
