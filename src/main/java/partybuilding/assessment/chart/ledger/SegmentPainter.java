package partybuilding.assessment.chart.ledger;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;

/**
 * Draws the hatching, the lower edge and the count of a segment of a bar.
 *
 * @param canvas to draw on
 * @param part that the segment shows
 */
record SegmentPainter(Canvas canvas, LedgerPart part) {
  /**
   * Draws the hatching, if the part has one, and the line that separates the segment from the one
   * below.
   */
  void paint(Rectangle2D segment) {
    if (part.hatched()) {
      canvas.hatch(segment);
    }
    canvas.outline(
        new Line2D.Double(segment.getX(), segment.getMaxY(), segment.getMaxX(), segment.getMaxY()),
        Palette.BACKGROUND,
        Strokes.solid(1.2f));
  }

  /** Writes the count into the segment. */
  void count(Rectangle2D segment, TextLabel count) {
    TextLabel label = count.in(Palette.readableOn(part.colour())).centred();
    double x = segment.getCenterX();
    double y = segment.getCenterY();
    if (part.hatched()) {
      double wide = label.width() + 10;
      canvas.fill(
          new Rectangle2D.Double(
              x - wide / 2, y - label.style().size() / 2, wide, label.style().size()),
          part.colour());
    }
    canvas.draw(label, x, y + label.style().size() * 0.36);
  }
}
