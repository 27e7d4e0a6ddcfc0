package partybuilding.assessment.report.workbook.grid;

import java.awt.Color;
import java.util.HexFormat;
import partybuilding.assessment.chart.style.Palette;

/** The colour of a text, which repeats what a sign or the text itself states. */
public enum TextColour {
  /** Plain text. */
  PLAIN(Palette.TEXT),
  /** Text in place of a figure. */
  MUTED(Palette.MUTED),
  /** A rise. */
  UP(Palette.UP),
  /** A fall. */
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
