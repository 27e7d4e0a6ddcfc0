package partybuilding.assessment.chart.standing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.base.MovementMark;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.standing.StandingChart.Group;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.Interval;

/** Draws a branch a row: its adjusted score with the interval, the raw one as a ring. */
public final class StandingPainter implements Painter {
  private static final int AXIS = 26;
  private static final int HEADING = 26;
  private static final int GAP = 10;
  private static final int ROW = 27;
  private static final int BELOW = 30;
  private static final int WIDEST_NAME = 280;
  private static final int VALUE = 74;
  private static final int LEAST_WORD = 116;
  private static final double DOT = 5;

  private final StandingChart chart;
  private final double left;
  private final double right;

  public StandingPainter(StandingChart chart) {
    this.chart = chart;
    this.left = widestName() + 22;
    this.right = WIDTH - VALUE - widestWord();
  }

  @Override
  public int height() {
    return AXIS
        + chart.groups().stream().mapToInt(g -> above(g) + g.rows().size() * ROW).sum()
        + BELOW;
  }

  @Override
  public void paint(Canvas canvas) {
    double bottom = height() - BELOW;
    for (int tick : chart.scores().ticks()) {
      canvas.outline(
          new Line2D.Double(x(tick), AXIS - 4, x(tick), bottom), Palette.GRID, Strokes.solid(1f));
      TextLabel label = TextLabel.of(Integer.toString(tick), TextStyle.SMALL).centred();
      canvas.draw(label, x(tick), bottom + 20);
    }
    chart.mean().ifPresent(mean -> paintMean(canvas, mean, bottom));
    double y = AXIS;
    for (Group group : chart.groups()) {
      y += above(group);
      if (!group.heading().isEmpty()) {
        canvas.draw(TextLabel.of(group.heading(), TextStyle.SMALL), 0, y - 8);
      }
      for (StandingChartRow row : group.rows()) {
        paint(canvas, row, y + ROW / 2.0);
        y += ROW;
      }
    }
  }

  private void paintMean(Canvas canvas, double mean, double bottom) {
    canvas.outline(
        new Line2D.Double(x(mean), AXIS - 4, x(mean), bottom), Palette.MUTED, Strokes.solid(1.4f));
    String text = chart.meanName() + " " + NumberText.score(mean);
    canvas.draw(TextLabel.of(text, TextStyle.SMALL).centred(), x(mean), AXIS - 10);
  }

  private void paint(Canvas canvas, StandingChartRow row, double y) {
    canvas.draw(TextLabel.of(row.name(), TextStyle.VALUE).within(left - 18), 0, y + 5);
    if (row.withheld()) {
      canvas.hatch(new Rectangle2D.Double(left, y - 9, right - left, 18));
    }
    row.raw().ifPresent(raw -> ring(canvas, x(raw), y));
    row.place().ifPresent(point -> paint(canvas, row, point, y));
    canvas.draw(word(row), right + VALUE, y + 4.5);
  }

  private static TextLabel word(StandingChartRow row) {
    return TextLabel.of(row.word(), flagged(row) ? TextStyle.SMALL_NAME : TextStyle.SMALL);
  }

  private void paint(Canvas canvas, StandingChartRow row, ScorePoint point, double y) {
    Color colour = flagged(row) ? chart.style().colour() : Palette.MUTED;
    point.interval().ifPresent(interval -> bar(canvas, interval, y, colour));
    canvas.fill(new Ellipse2D.Double(x(point.score()) - DOT, y - DOT, 2 * DOT, 2 * DOT), colour);
    TextLabel value = TextLabel.of(NumberText.score(point.score()), TextStyle.VALUE);
    canvas.draw(value.endingThere(), right + 50, y + 5);
    MovementMark mark = new MovementMark(canvas);
    row.position().ifPresent(position -> mark.draw(direction(position), right + 56, y));
  }

  private void bar(Canvas canvas, Interval interval, double y, Color colour) {
    double from = x(Math.max(chart.scores().lower(), interval.lower()));
    double to = x(Math.min(chart.scores().upper(), interval.upper()));
    canvas.outline(new Line2D.Double(from, y, to, y), colour, Strokes.solid(3f));
  }

  private static void ring(Canvas canvas, double x, double y) {
    Ellipse2D ring = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
    canvas.fill(ring, Palette.BACKGROUND);
    canvas.outline(ring, Palette.MUTED, Strokes.solid(1.2f));
  }

  private static boolean flagged(StandingChartRow row) {
    return row.position().filter(p -> p != Position.NOT_DISTINGUISHABLE).isPresent();
  }

  private static Verdict direction(Position position) {
    return switch (position) {
      case ABOVE -> Verdict.IMPROVED;
      case BELOW -> Verdict.DECLINED;
      case NOT_DISTINGUISHABLE -> Verdict.HELD;
    };
  }

  private double x(double score) {
    return left + chart.scores().share(score) * (right - left);
  }

  private int above(Group group) {
    int heading = group.heading().isEmpty() ? 0 : HEADING;
    return group.equals(chart.groups().get(0)) ? heading : heading + GAP;
  }

  /** No word is cut, in whichever language; the area gives way. */
  private double widestWord() {
    return chart.groups().stream()
        .flatMap(group -> group.rows().stream())
        .mapToDouble(row -> word(row).width())
        .reduce(LEAST_WORD, Math::max);
  }

  private double widestName() {
    return chart.groups().stream()
        .flatMap(group -> group.rows().stream())
        .mapToDouble(
            row -> Math.min(WIDEST_NAME, TextLabel.of(row.name(), TextStyle.VALUE).width()))
        .max()
        .orElse(0);
  }
}
