package partybuilding.assessment.report.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import partybuilding.assessment.report.page.branch.BriefCell;
import partybuilding.assessment.report.page.branch.BriefTable;
import partybuilding.assessment.report.page.plot.PlotPoint;
import partybuilding.assessment.report.page.plot.YearPlot;

/** Draws a branch's scores over the years as one small line that ends in the newest score. */
final class LineDrawer extends CellDrawer {
  private static final double DOT = 4.4;
  private static final BasicStroke STROKE =
      new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  LineDrawer(BriefTable table) {
    super(table);
  }

  @Override
  void draw(BriefCell cell, Graphics2D paper, Room room) {
    paper.setColor(Tones.of(cell.style()));
    paper.setStroke(STROKE);
    cell.line().ifPresent(plot -> draw(plot, paper, inner(room)));
  }

  /** The area of the line, inset so that a dot on its edge is not cut off. */
  private static Room inner(Room room) {
    return new Room(room.width() - DOT, room.height() - DOT);
  }

  private static void draw(YearPlot plot, Graphics2D paper, Room room) {
    paper.translate(DOT / 2, DOT / 2);
    plot.own().forEach(piece -> paper.draw(path(piece, room)));
    if (!plot.marks().isEmpty()) {
      PlotPoint last = plot.marks().get(plot.marks().size() - 1).at();
      double left = last.x() * room.width() - DOT / 2;
      paper.fill(new Ellipse2D.Double(left, last.y() * room.height() - DOT / 2, DOT, DOT));
    }
  }

  private static Path2D path(List<PlotPoint> points, Room room) {
    Path2D path = new Path2D.Double();
    PlotPoint first = points.get(0);
    path.moveTo(first.x() * room.width(), first.y() * room.height());
    points.forEach(point -> path.lineTo(point.x() * room.width(), point.y() * room.height()));
    return path;
  }
}
