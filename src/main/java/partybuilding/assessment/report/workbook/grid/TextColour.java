package partybuilding.assessment.report.workbook.grid;

import java.awt.Color;
import java.util.HexFormat;
import partybuilding.assessment.chart.style.Palette;

/** The colour of a word. It is never alone: a sign or the word itself says the same. */
public enum TextColour {
  /** Plain text. */
  PLAIN(Palette.TEXT),
  /** What stands in the place of a figure. */
  MUTED(Palette.MUTED),
  /** Upwards. */
  UP(Palette.UP),
  /** Downwards. */
  DOWN(Palette.DOWN_TEXT);

  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  private final Color colour;

  TextColour(Color colour) {
    this.colour = colour;
  }

  /** Opaque red, green and blue in hexadecimal. */
  String colour() {
    return HEXADECIMAL.toHexDigits(colour.getRGB());
  }
}
