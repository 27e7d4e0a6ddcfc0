package partybuilding.assessment.chart.standing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.standing.StandingPlace.Effect;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.Interval;

/**
 * Draws the places in one dimension.
 *
 * @param canvas to draw on
 * @param area of the bars; their values stand to the right of it
 * @param reach how far the axis goes to either side of the average, in points
 */
record StandingColumn(Canvas canvas, Rectangle2D area, int reach) {
  /** The width, in points, that the values need right of the bars. */
  static final double VALUE = 62;

  private static final double VALUE_END = 46;
  private static final double TRIANGLE = 50;
  private static final int STEP = 5;

  /** The most grid lines on either side; beyond them only every second is drawn. */
  private static final int MOST_LINES = 4;

  private static final int NAME_ABOVE = 44;
  private static final int COUNTS_ABOVE = 25;
  private static final int AXIS_ABOVE = 6;

  void frame(StandingDimension column) {
    canvas.draw(TextLabel.of(column.name(), TextStyle.NAME), area.getX(), area.getY() - NAME_ABOVE);
    canvas.draw(
        TextLabel.of(column.counts(), TextStyle.SMALL), area.getX(), area.getY() - COUNTS_ABOVE);
    int step = reach / STEP > MOST_LINES ? 2 * STEP : STEP;
    for (int points = step; points <= reach; points += step) {
      grid(points);
      grid(-points);
    }
    canvas.outline(line(0), Palette.MUTED, Strokes.solid(1.2f));
    tick(-reach, "\u2212" + reach);
    tick(0, "0");
    tick(reach, "+" + reach);
  }

  private void grid(int points) {
    canvas.outline(line(points), Palette.GRID, Strokes.solid(1f));
  }

  private void tick(int points, String printed) {
    TextLabel label = TextLabel.of(printed, TextStyle.SMALL).centred();
    canvas.draw(label, x(points), area.getY() - AXIS_ABOVE);
  }

  private Line2D line(int points) {
    return new Line2D.Double(x(points), area.getY(), x(points), area.getMaxY());
  }

  void draw(StandingPlace place, double y) {
    if (place.withheld()) {
      canvas.hatch(new Rectangle2D.Double(area.getX(), y - 8, area.getWidth(), 16));
    }
    place.effect().ifPresent(effect -> draw(place, effect, y));
  }

  private void draw(StandingPlace place, Effect effect, double y) {
    StandingMark mark = StandingMark.of(place);
    effect.interval().ifPresent(i -> bar(mark, i, y));
    mark.dot(canvas, x(effect.points()), y);
    canvas.mark(effect.published(), x(effect.points()), y);
    TextStyle style = place.flagged() ? TextStyle.SMALL_NAME : TextStyle.SMALL;
    TextLabel value = TextLabel.of(NumberText.change(effect.points()), style).endingThere();
    canvas.draw(value, area.getMaxX() + VALUE_END, y + 5);
    place
        .position()
        .ifPresent(p -> StandingMark.direction(canvas, p, area.getMaxX() + TRIANGLE, y));
  }

  private void bar(StandingMark mark, Interval interval, double y) {
    mark.bar(canvas, x(interval.lower()), x(interval.upper()), y);
  }

  private double x(double points) {
    return area.getX() + (points + reach) / (2.0 * reach) * area.getWidth();
  }
}
