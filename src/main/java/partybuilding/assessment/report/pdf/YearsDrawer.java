package partybuilding.assessment.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.report.page.branch.Appendix;
import partybuilding.assessment.report.page.branch.YearPanel;
import partybuilding.assessment.report.page.plot.PlotMark;
import partybuilding.assessment.report.page.plot.PlotPoint;
import partybuilding.assessment.report.page.plot.YearPlot;

/** Draws a branch's scores above the columns of their years. */
final class YearsDrawer extends PictureDrawer {
  /** The inset, so that a line along the edge is not cut off. */
  private static final double EDGE = 1;

  private static final double DOT = 4.4;
  private static final double HATCH = 6;

  private final Appendix appendix;

  YearsDrawer(Appendix appendix) {
    this.appendix = appendix;
  }

  /** Draws the panel with a name: the places of the sheet and of the panel on it. */
  @Override
  void draw(String name, Graphics2D paper, Room room) {
    int parting = name.indexOf(' ');
    int sheet = Integer.parseInt(name.substring(0, parting));
    int place = Integer.parseInt(name.substring(parting + 1));
    YearPanel panel = appendix.sheets().get(sheet).panels().get(place);
    paper.translate(0, EDGE);
    Room within = new Room(room.width(), room.height() - 2 * EDGE);
    new Plot(paper, within).draw(panel.plot(), Tones.of(panel.style()));
  }

  /** A plot on its paper. */
  private record Plot(Graphics2D paper, Room room) {
    private void draw(YearPlot plot, Color tone) {
      pen(Palette.PALE, solid(0.6f));
      line(0, 0, 1, 0);
      line(0, 1, 1, 1);
      pen(Palette.GREY, solid(0.6f));
      plot.withheld().forEach(column -> hatch(column, plot.columns()));
      pen(Palette.TEXT, dashed(0.9f, 3, 2));
      plot.breaks().forEach(column -> rise((double) column / plot.columns()));
      pen(Palette.PALE, solid(0.6f));
      plot.others().forEach(this::trace);
      pen(Palette.MUTED, dashed(1.3f, 5, 2.5f));
      plot.college().forEach(this::trace);
      pen(tone, solid(2));
      plot.own().forEach(this::trace);
      pen(tone, solid(1.3f));
      plot.marks().forEach(this::mark);
    }

    private void pen(Color colour, BasicStroke stroke) {
      paper.setColor(colour);
      paper.setStroke(stroke);
    }

    private static BasicStroke solid(float width) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width, float... dash) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private void line(double x1, double y1, double x2, double y2) {
      paper.draw(
          new Line2D.Double(
              x1 * room.width(), y1 * room.height(), x2 * room.width(), y2 * room.height()));
    }

    private void rise(double x) {
      line(x, 0, x, 1);
    }

    private void trace(List<PlotPoint> points) {
      Path2D path = new Path2D.Double();
      PlotPoint first = points.get(0);
      path.moveTo(first.x() * room.width(), first.y() * room.height());
      points.forEach(point -> path.lineTo(point.x() * room.width(), point.y() * room.height()));
      paper.draw(path);
    }

    private void mark(PlotMark mark) {
      line(mark.at().x(), mark.lower(), mark.at().x(), mark.upper());
      paper.fill(
          new Ellipse2D.Double(
              mark.at().x() * room.width() - DOT / 2,
              mark.at().y() * room.height() - DOT / 2,
              DOT,
              DOT));
    }

    /** Hatches the column of a withheld year. */
    private void hatch(int column, int columns) {
      double left = room.width() * column / columns;
      double right = room.width() * (column + 1) / columns;
      for (double x = left; x + HATCH <= right; x += HATCH) {
        paper.draw(new Line2D.Double(x, room.height(), x + HATCH, 0));
      }
    }
  }
}
