package partybuilding.assessment.report.pdf;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import partybuilding.assessment.chart.draw.TextRenderer;
import partybuilding.assessment.chart.style.TextLabel;

/**
 * Writes a chart's labels as text that can be searched and copied. A letter that would be too small
 * to read on paper is made larger, and its label narrower, so that the layout holds.
 *
 * @param paper to write on
 * @param least the smallest size of a letter, in the units of the chart
 */
record PrintedText(Graphics2D paper, float least) implements TextRenderer {
  @Override
  public void write(TextLabel label, double x, double y) {
    if (label.text().isEmpty()) {
      return;
    }
    Font font = label.glyphs().getFont();
    float size = Math.max(font.getSize2D(), least);
    AffineTransform before = paper.getTransform();
    paper.translate(x - label.anchor() * label.width(), y);
    paper.scale(font.getSize2D() / size, 1);
    paper.setFont(font.deriveFont(style(font), size));
    paper.setColor(label.colour());
    paper.drawString(label.text(), 0f, 0f);
    paper.setTransform(before);
  }

  /** By its style the library tells the face; a font from a file has none of itself. */
  private static int style(Font font) {
    return font.getFontName(Locale.ROOT).endsWith(" Bold") ? Font.BOLD : Font.PLAIN;
  }
}
