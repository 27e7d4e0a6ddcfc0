package partybuilding.assessment.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws what tells a bar's segment apart beside its colour.
 *
 * @param canvas to draw on
 * @param outcome that the segment stands for
 */
record SegmentPainter(Canvas canvas, Outcome outcome) {
  /** Hatches what is neither closed nor to be rectified, and parts it from the one below. */
  void paint(Rectangle2D segment) {
    if (hatched()) {
      canvas.hatch(segment);
    }
    canvas.outline(
        new Line2D.Double(segment.getX(), segment.getMaxY(), segment.getMaxX(), segment.getMaxY()),
        Palette.PAPER,
        Pens.solid(1.2f));
  }

  /** Writes how many there are into the segment. */
  void count(Rectangle2D segment, Label count) {
    Label label = count.in(Palette.readableOn(outcome.colour())).centred();
    double x = segment.getCenterX();
    double y = segment.getCenterY();
    if (hatched()) {
      double wide = label.width() + 10;
      canvas.fill(
          new Rectangle2D.Double(
              x - wide / 2, y - label.style().size() / 2, wide, label.style().size()),
          outcome.colour());
    }
    canvas.draw(label, x, y + label.style().size() * 0.36);
  }

  private boolean hatched() {
    return outcome == Outcome.LONG_TERM || outcome == Outcome.AWAITING;
  }
}
