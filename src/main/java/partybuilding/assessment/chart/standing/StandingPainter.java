package partybuilding.assessment.chart.standing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.standing.StandingChart.Group;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/**
 * Draws one row per branch and one column per dimension; from the fifth dimension on in further
 * blocks below.
 */
public final class StandingPainter implements Painter {
  private static final int KEY = 34;
  private static final int HEAD = 66;
  private static final int HEADING = 26;
  private static final int GAP = 6;
  private static final int ROW = 26;
  private static final int BETWEEN = 24;
  private static final int WIDEST_NAME = 240;
  private static final int BESIDE_NAME = 22;
  private static final int MOST_COLUMNS = 4;

  private final StandingChart chart;
  private final double left;

  public StandingPainter(StandingChart chart) {
    this.chart = chart;
    this.left = widestName() + BESIDE_NAME;
  }

  @Override
  public int height() {
    return KEY + blocks() * (HEAD + rows()) + (blocks() - 1) * BETWEEN;
  }

  @Override
  public void paint(Canvas canvas) {
    new StandingKey(canvas, chart.key()).draw();
    double top = KEY + HEAD;
    for (int block = 0; block < blocks(); block++) {
      block(canvas, block * MOST_COLUMNS, top);
      top += rows() + BETWEEN + HEAD;
    }
  }

  private void block(Canvas canvas, int first, double top) {
    int last = Math.min(first + MOST_COLUMNS, chart.columns().size());
    List<StandingColumn> columns =
        IntStream.range(first, last)
            .mapToObj(at -> new StandingColumn(canvas, area(at - first, top), chart.reach()))
            .toList();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).frame(chart.columns().get(first + i));
    }
    double y = top;
    for (Group group : chart.groups()) {
      y += above(group);
      canvas.draw(TextLabel.of(group.heading(), TextStyle.SMALL), 0, y - 7);
      for (StandingChartRow row : group.rows()) {
        double middle = y + ROW / 2.0;
        canvas.draw(row.subject(), () -> row(canvas, row, first, columns, middle));
        y += ROW;
      }
    }
  }

  private void row(
      Canvas canvas, StandingChartRow row, int first, List<StandingColumn> columns, double y) {
    TextLabel name = TextLabel.of(row.subject().name(), TextStyle.VALUE).within(WIDEST_NAME);
    canvas.draw(name, 0, y + 5);
    double under = y + ROW / 2.0;
    canvas.outline(new Line2D.Double(0, under, WIDTH, under), Palette.GRID, Strokes.solid(0.6f));
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).draw(row.places().get(first + i), y);
    }
  }

  private Rectangle2D area(int column, double top) {
    double pitch = (WIDTH - left + BETWEEN) / Math.min(MOST_COLUMNS, chart.columns().size());
    return new Rectangle2D.Double(
        left + column * pitch, top, pitch - BETWEEN - StandingColumn.VALUE, rows());
  }

  private int blocks() {
    return blocks(chart);
  }

  /** How many times the rows are drawn below each other, for some of the columns each. */
  static int blocks(StandingChart chart) {
    return (chart.columns().size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
  }

  private int rows() {
    return chart.groups().stream().mapToInt(g -> above(g) + g.rows().size() * ROW).sum();
  }

  private int above(Group group) {
    int heading = group.heading().isEmpty() ? 0 : HEADING;
    return group.equals(chart.groups().get(0)) ? heading : heading + GAP;
  }

  private double widestName() {
    return chart.groups().stream()
        .flatMap(group -> group.rows().stream())
        .mapToDouble(row -> TextLabel.of(row.subject().name(), TextStyle.VALUE).width())
        .map(width -> Math.min(WIDEST_NAME, width))
        .max()
        .orElse(0);
  }
}
