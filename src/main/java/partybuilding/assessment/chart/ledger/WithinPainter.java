package partybuilding.assessment.chart.ledger;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.ledger.WithinChart.Row;
import partybuilding.assessment.chart.ledger.WithinChart.Share;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/**
 * Draws one row per year and one column per age, each share as a bar on a scale from 0 to 100 %.
 */
public final class WithinPainter implements Painter {
  private static final int HEAD = 46;
  private static final int ROW = 30;
  private static final int BAR = 16;
  private static final int RIGHT = 70;
  private static final int BETWEEN = 28;
  private static final int VALUE = 50;
  private static final int BESIDE_NAME = 20;
  private static final Color EARLIER = new Color(0x8FB4D6);

  private final WithinChart chart;
  private final double left;
  private final double pitch;

  public WithinPainter(WithinChart chart) {
    this.chart = chart;
    this.left =
        BESIDE_NAME + chart.rows().stream().mapToDouble(row -> name(row).width()).max().orElse(0);
    this.pitch = (WIDTH - left - RIGHT) / chart.heads().size();
  }

  @Override
  public int height() {
    return HEAD + chart.rows().size() * ROW;
  }

  @Override
  public void paint(Canvas canvas) {
    for (int column = 0; column < chart.heads().size(); column++) {
      frame(canvas, column);
    }
    double top = HEAD;
    for (Row row : chart.rows()) {
      double middle = top + ROW / 2.0;
      canvas.draw(row.subject(), () -> paint(canvas, row, middle));
      top += ROW;
    }
  }

  private void frame(Canvas canvas, int column) {
    double from = from(column);
    canvas.draw(TextLabel.of(chart.heads().get(column), TextStyle.NAME), from, 16);
    for (int percent = 0; percent <= 100; percent += 50) {
      double x = from + percent / 100.0 * length();
      canvas.outline(new Line2D.Double(x, HEAD, x, height()), Palette.GRID, Strokes.solid(1f));
      canvas.draw(TextLabel.of(percent + "%", TextStyle.SMALL).centred(), x, HEAD - 8.0);
    }
  }

  private void paint(Canvas canvas, Row row, double middle) {
    canvas.draw(name(row), 0, middle + 5);
    for (int column = 0; column < row.shares().size(); column++) {
      paint(canvas, row, column, middle);
    }
    canvas.draw(TextLabel.of(row.items(), TextStyle.SMALL).endingThere(), WIDTH, middle + 5);
  }

  private void paint(Canvas canvas, Row row, int column, double middle) {
    Share share = row.shares().get(column);
    double from = from(column);
    double wide = share.closed().orElse(0) * length();
    canvas.fill(
        new Rectangle2D.Double(from, middle - BAR / 2.0, wide, BAR),
        row.newest() ? SeriesStyle.FIRST.colour() : EARLIER);
    if (share.closed().isPresent()) {
      canvas.mark(share.published(), from + wide, middle);
    }
    String printed = share.closed().isPresent() ? share.published().text() : "\u2013";
    TextLabel value =
        TextLabel.of(printed, row.newest() ? TextStyle.NAME : TextStyle.VALUE).endingThere();
    canvas.draw(value, from + length() + VALUE, middle + 5);
  }

  private static TextLabel name(Row row) {
    return TextLabel.of(row.subject().name(), row.newest() ? TextStyle.NAME : TextStyle.VALUE);
  }

  private double from(int column) {
    return left + column * pitch;
  }

  private double length() {
    return pitch - VALUE - BETWEEN;
  }
}
