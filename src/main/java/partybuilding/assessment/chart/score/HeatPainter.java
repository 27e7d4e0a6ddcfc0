package partybuilding.assessment.chart.score;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.HeatPlot;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.score.HeatChart.Cell;
import partybuilding.assessment.chart.score.HeatChart.Group;
import partybuilding.assessment.chart.score.HeatChart.Row;
import partybuilding.assessment.chart.style.ColourScale;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/** Draws a heat map. */
public final class HeatPainter implements Painter {
  private static final int HEADER = 28;
  private static final int HEADING = 26;
  private static final int GAP = 12;
  private static final int KEY = 44;
  private static final int WIDEST_NAME = 300;

  private final HeatChart chart;
  private final int left;

  public HeatPainter(HeatChart chart) {
    this.chart = chart;
    this.left = widestName(chart) + 16;
  }

  @Override
  public int width() {
    return columns() > 3 ? WIDTH : 700;
  }

  @Override
  public int height() {
    int rows = chart.groups().stream().mapToInt(g -> g.rows().size()).sum();
    int headings = chart.groups().stream().mapToInt(this::gap).sum();
    return HEADER + rows * rowHeight() + headings + KEY;
  }

  @Override
  public void paint(Canvas canvas) {
    List<Integer> calendar = chart.years().calendar();
    for (int i = 0; i < columns(); i++) {
      boolean reported = chart.years().years().contains(calendar.get(i));
      TextLabel year =
          TextLabel.of(calendar.get(i).toString(), TextStyle.SMALL)
              .in(reported ? Palette.TEXT : Palette.GREY)
              .centred();
      canvas.draw(year, left + (i + 0.5) * columnWidth(), HEADER - 12);
    }
    double top = HEADER;
    for (Group group : chart.groups()) {
      top += gap(group);
      if (!group.heading().isEmpty()) {
        canvas.draw(TextLabel.of(group.heading(), TextStyle.SMALL), 0, top - 8);
      }
      paint(canvas, group, top);
      top += group.rows().size() * rowHeight();
    }
    new HeatKeyPainter(chart).paint(canvas, left, top + 16);
  }

  private void paint(Canvas canvas, Group group, double top) {
    Rectangle2D area =
        new Rectangle2D.Double(
            left, top, columnWidth() * columns(), rowHeight() * group.rows().size());
    int rows = group.rows().size();
    new HeatPlot(chart.years().calendar(), rows, values(group), chart.range())
        .paint(canvas, area, ColourScale.of(chart.style()));
    separate(canvas, area, rows);
    double y = top;
    for (Row row : group.rows()) {
      TextLabel name = TextLabel.of(row.name(), TextStyle.VALUE).within(left - 14);
      canvas.draw(name, 0, y + rowHeight() / 2.0 + 5);
      paint(canvas, row, y);
      y += rowHeight();
    }
  }

  /** Thin lines of background between the cells. */
  private void separate(Canvas canvas, Rectangle2D area, int rows) {
    for (int i = 0; i <= rows; i++) {
      double y = area.getY() + i * rowHeight();
      Line2D line = new Line2D.Double(area.getX(), y, area.getMaxX(), y);
      canvas.outline(line, Palette.BACKGROUND, Strokes.solid(2f));
    }
    for (int i = 0; i <= columns(); i++) {
      double x = area.getX() + i * columnWidth();
      Line2D line = new Line2D.Double(x, area.getY(), x, area.getMaxY());
      canvas.outline(line, Palette.BACKGROUND, Strokes.solid(2f));
    }
  }

  private void paint(Canvas canvas, Row row, double top) {
    for (int i = 0; i < row.cells().size(); i++) {
      Rectangle2D area =
          new Rectangle2D.Double(
              left + i * columnWidth() + 1, top + 1, columnWidth() - 2.0, rowHeight() - 2.0);
      if (row.cells().get(i) instanceof Cell.Scored scored) {
        number(canvas, scored.score(), area);
      } else if (row.cells().get(i) instanceof Cell.Withheld) {
        canvas.hide(area, chart.key().withheld());
      }
    }
    row.breaks().forEach(column -> broken(canvas, left + column * columnWidth(), top));
  }

  /** A dotted line between two cells that may not be compared. */
  private void broken(Canvas canvas, double x, double top) {
    Line2D line = new Line2D.Double(x, top + 1, x, top + rowHeight() - 1.0);
    canvas.outline(line, Palette.BACKGROUND, Strokes.solid(6f));
    canvas.outline(line, Palette.TEXT, Strokes.dashed(1.6f, 1.6f, 2.8f));
  }

  private void number(Canvas canvas, double score, Rectangle2D area) {
    TextLabel label =
        TextLabel.of(NumberText.score(score), TextStyle.VALUE)
            .in(Palette.readableOn(ColourScale.of(chart.style()).at(chart.range().share(score))))
            .centred();
    canvas.draw(label, area.getCenterX(), area.getCenterY() + 5.5);
  }

  private List<HeatPlot.Value> values(Group group) {
    List<HeatPlot.Value> values = new ArrayList<>();
    for (int row = 0; row < group.rows().size(); row++) {
      List<Cell> columns = group.rows().get(row).cells();
      for (int column = 0; column < columns.size(); column++) {
        if (columns.get(column) instanceof Cell.Scored scored) {
          values.add(new HeatPlot.Value(column, row, scored.score()));
        }
      }
    }
    return values;
  }

  private int gap(Group group) {
    int heading = group.heading().isEmpty() ? 0 : HEADING;
    return group.equals(chart.groups().get(0)) ? heading : heading + GAP;
  }

  private static int widestName(HeatChart chart) {
    double widest =
        chart.groups().stream()
            .flatMap(g -> g.rows().stream())
            .mapToDouble(row -> TextLabel.of(row.name(), TextStyle.VALUE).width())
            .max()
            .orElse(0);
    return (int) Math.ceil(Math.min(widest, WIDEST_NAME));
  }

  private int columns() {
    return chart.years().calendar().size();
  }

  private int columnWidth() {
    return Math.min(128, (width() - left) / columns());
  }

  private int rowHeight() {
    int rows = chart.groups().stream().mapToInt(g -> g.rows().size()).sum();
    return rows > 24 ? 27 : 32;
  }
}
