package partybuilding.assessment.report.workbook.grid;

/** The colour of a word. It is never alone: a sign or the word itself says the same. */
public enum TextColour {
  /** Plain text. */
  PLAIN("FF1F2937"),
  /** What stands in the place of a figure. */
  SOFT("FF5B6472"),
  /** Upwards. */
  UP("FF0072B2"),
  /** Downwards. */
  DOWN("FFB34700");

  private final String colour;

  TextColour(String colour) {
    this.colour = colour;
  }

  /** Opaque red, green and blue in hexadecimal. */
  String colour() {
    return colour;
  }
}
