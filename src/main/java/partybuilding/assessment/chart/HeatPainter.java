package partybuilding.assessment.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.HeatMapChart;
import partybuilding.assessment.chart.HeatChart.Cell;
import partybuilding.assessment.chart.HeatChart.Group;
import partybuilding.assessment.chart.HeatChart.Row;

/** Draws a heat map. */
final class HeatPainter implements Painter {
  private static final int HEADER = 28;
  private static final int HEADING = 26;
  private static final int GAP = 12;
  private static final int KEY = 44;
  private static final int WIDEST_NAME = 300;

  private final HeatChart chart;

  HeatPainter(HeatChart chart) {
    this.chart = chart;
  }

  @Override
  public int width() {
    return columns() > 3 ? 960 : 700;
  }

  @Override
  public int height() {
    int rows = chart.groups().stream().mapToInt(g -> g.rows().size()).sum();
    int headings = chart.groups().stream().mapToInt(HeatPainter::headingHeight).sum();
    return HEADER + rows * rowHeight() + headings + KEY;
  }

  @Override
  public void paint(Canvas canvas) {
    List<Integer> calendar = chart.years().calendar();
    for (int i = 0; i < columns(); i++) {
      boolean told = chart.years().years().contains(calendar.get(i));
      Label year =
          Label.of(calendar.get(i).toString(), TextStyle.SMALL)
              .in(told ? Palette.INK : Palette.GREY)
              .centred();
      canvas.draw(year, left() + (i + 0.5) * columnWidth(), HEADER - 12);
    }
    double top = HEADER;
    for (Group group : chart.groups()) {
      top += headingHeight(group);
      if (!group.heading().isEmpty()) {
        canvas.draw(Label.of(group.heading(), TextStyle.SMALL), 0, top - 8);
      }
      paint(canvas, group, top);
      top += group.rows().size() * rowHeight();
    }
    new HeatKeyPainter(chart).paint(canvas, left(), top + 16);
  }

  private void paint(Canvas canvas, Group group, double top) {
    Rectangle2D area =
        new Rectangle2D.Double(
            left(), top, columnWidth() * columns(), rowHeight() * group.rows().size());
    List<Number[]> cells = cells(group);
    if (!cells.isEmpty()) {
      canvas.chart(library(group, cells), area);
    }
    double y = top;
    for (Row row : group.rows()) {
      Label name = Label.of(row.name(), TextStyle.VALUE).within(left() - 14);
      canvas.draw(name, 0, y + rowHeight() / 2.0 + 5);
      paint(canvas, row, y);
      y += rowHeight();
    }
  }

  private void paint(Canvas canvas, Row row, double top) {
    for (int i = 0; i < row.cells().size(); i++) {
      Rectangle2D area =
          new Rectangle2D.Double(
              left() + i * columnWidth() + 1, top + 1, columnWidth() - 2.0, rowHeight() - 2.0);
      if (row.cells().get(i) instanceof Cell.Scored scored) {
        number(canvas, scored.score(), area);
      } else if (row.cells().get(i) instanceof Cell.Withheld) {
        hidden(canvas, area);
      }
    }
  }

  private void number(Canvas canvas, double score, Rectangle2D area) {
    Label label =
        Label.of(String.format(Locale.ROOT, "%.1f", score), TextStyle.VALUE)
            .in(Palette.readableOn(Ramp.of(chart.look()).at(chart.range().share(score))))
            .centred();
    canvas.draw(label, area.getCenterX(), area.getCenterY() + 5.5);
  }

  private void hidden(Canvas canvas, Rectangle2D area) {
    canvas.hatch(area);
    Label label = Label.of(chart.key().withheld(), TextStyle.SMALL).centred();
    double wide = label.width() + 8;
    if (wide < area.getWidth()) {
      canvas.fill(
          new Rectangle2D.Double(area.getCenterX() - wide / 2, area.getCenterY() - 9, wide, 18),
          Palette.PAPER);
      canvas.draw(label, area.getCenterX(), area.getCenterY() + 4.5);
    }
  }

  /** The library counts rows from below and wants column, row and value. */
  private List<Number[]> cells(Group group) {
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < group.rows().size(); row++) {
      List<Cell> columns = group.rows().get(row).cells();
      for (int column = 0; column < columns.size(); column++) {
        if (columns.get(column) instanceof Cell.Scored scored) {
          cells.add(new Number[] {column, group.rows().size() - 1 - row, scored.score()});
        }
      }
    }
    return cells;
  }

  private HeatMapChart library(Group group, List<Number[]> cells) {
    HeatMapChart library = Bare.heat();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < group.rows().size(); row++) {
      rows.add(row);
    }
    library.addSeries("scores", chart.years().calendar(), rows, cells);
    library.getStyler().setRangeColors(Ramp.of(chart.look()).ends());
    library.getStyler().setMin(chart.range().lower()).setMax(chart.range().upper());
    return library;
  }

  private static int headingHeight(Group group) {
    return group.heading().isEmpty() ? GAP : HEADING + GAP;
  }

  private int left() {
    double widest =
        chart.groups().stream()
            .flatMap(g -> g.rows().stream())
            .mapToDouble(row -> Label.of(row.name(), TextStyle.VALUE).width())
            .max()
            .orElse(0);
    return (int) Math.ceil(Math.min(widest, WIDEST_NAME)) + 16;
  }

  private int columns() {
    return chart.years().calendar().size();
  }

  private int columnWidth() {
    return Math.min(110, (width() - left()) / columns());
  }

  private int rowHeight() {
    int rows = chart.groups().stream().mapToInt(g -> g.rows().size()).sum();
    return rows > 24 ? 27 : 32;
  }
}
