package partybuilding.assessment.report.pdf;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import partybuilding.assessment.chart.draw.TextRenderer;
import partybuilding.assessment.chart.style.TextLabel;

/**
 * Writes a chart's labels as text that can be searched and copied. A font size that would be too
 * small in print is enlarged and its label condensed, so that the layout is kept.
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

  /** The style by which the library selects the face; a font from a file has none. */
  private static int style(Font font) {
    return font.getFontName(Locale.ROOT).endsWith(" Bold") ? Font.BOLD : Font.PLAIN;
  }
}
