package partybuilding.assessment.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.report.page.branch.BriefCell;
import partybuilding.assessment.report.page.branch.BriefTable;
import partybuilding.assessment.report.page.plot.IntervalBar;

/** Draws a score with its interval on the axis of all branches. */
final class BarDrawer extends CellDrawer {
  private static final double ALL = 100;
  private static final double THICK = 4;
  private static final double DOT = 7;
  private static final BasicStroke THIN = new BasicStroke(0.8f);

  BarDrawer(BriefTable table) {
    super(table);
  }

  @Override
  void draw(BriefCell cell, Graphics2D paper, Room room) {
    cell.bar().ifPresent(bar -> new Drawing(paper, room).draw(bar, cell));
  }

  /** A bar on its paper; its places are hundredths of the width. */
  private record Drawing(Graphics2D paper, Room room) {
    private void draw(IntervalBar bar, BriefCell cell) {
      double middle = room.height() / 2;
      line(new Line2D.Double(0, middle, room.width(), middle), Palette.PALE);
      if (!cell.college().isEmpty()) {
        double college = x(cell.college());
        line(new Line2D.Double(college, 0, college, room.height()), Palette.MUTED);
      }
      Color tone = Tones.of(cell.style());
      double top = middle - THICK / 2;
      fill(new Rectangle2D.Double(x(bar.lower()), top, x(bar.width()), THICK), tone);
      double left = x(bar.score()) - DOT / 2;
      fill(new Ellipse2D.Double(left, middle - DOT / 2, DOT, DOT), tone);
    }

    private double x(String place) {
      return Double.parseDouble(place) / ALL * room.width();
    }

    private void line(Shape line, Color colour) {
      paper.setStroke(THIN);
      paper.setColor(colour);
      paper.draw(line);
    }

    private void fill(Shape shape, Color colour) {
      paper.setColor(colour);
      paper.fill(shape);
    }
  }
}
