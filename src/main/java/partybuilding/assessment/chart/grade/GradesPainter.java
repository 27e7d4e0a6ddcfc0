package partybuilding.assessment.chart.grade;

import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.grade.GradesChart.Group;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.score.Shares;

/** Draws one bar per year, all of the same length, divided by grade. */
public final class GradesPainter implements Painter {
  private static final int LEFT = 56;
  private static final int RIGHT = 170;
  private static final int KEY = 34;
  private static final int HEADING = 28;
  private static final int ROW = 32;
  private static final int BAR = 24;
  private static final int SWATCH = 22;

  private final GradesChart chart;

  public GradesPainter(GradesChart chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return KEY + chart.groups().stream().mapToInt(g -> above(g) + g.rows().size() * ROW).sum();
  }

  @Override
  public void paint(Canvas canvas) {
    key(canvas);
    double y = KEY;
    for (Group group : chart.groups()) {
      y += above(group);
      canvas.draw(TextLabel.of(group.heading(), TextStyle.NAME), 0, y - 9);
      for (GradesRow row : group.rows()) {
        paint(canvas, row, y);
        y += ROW;
      }
    }
  }

  /** Draws the key, in the order of the parts. */
  private void key(Canvas canvas) {
    double x = LEFT;
    for (GradePart part : GradePart.values()) {
      canvas.fill(new Rectangle2D.Double(x, 2, SWATCH, 15), part.colour());
      TextLabel name = TextLabel.of(chart.names().getOrDefault(part, ""), TextStyle.VALUE);
      canvas.draw(name, x + SWATCH + 8, 15);
      x += SWATCH + 8 + name.width() + 28;
    }
  }

  private void paint(Canvas canvas, GradesRow row, double top) {
    Rectangle2D bar = new Rectangle2D.Double(LEFT, top + 4, WIDTH - LEFT - RIGHT, BAR);
    double baseline = bar.getCenterY() + 5;
    TextLabel year = TextLabel.of(Integer.toString(row.year()), TextStyle.SMALL).endingThere();
    canvas.draw(year, LEFT - 12.0, baseline);
    row.shares().ifPresent(shares -> parts(canvas, shares, bar));
    row.shares().ifPresent(shares -> marks(canvas, row, shares, bar));
    if (row.withheld()) {
      canvas.hide(bar, chart.hidden());
    }
    canvas.draw(TextLabel.of(row.numbers(), TextStyle.SMALL), bar.getMaxX() + 12, baseline);
  }

  private static void parts(Canvas canvas, Shares shares, Rectangle2D bar) {
    double left = bar.getX();
    for (GradePart part : GradePart.values()) {
      double wide = part.of(shares) * bar.getWidth();
      // A line of background separates them where two of them look alike.
      Rectangle2D area =
          new Rectangle2D.Double(left, bar.getY(), Math.max(0, wide - 1.5), bar.getHeight());
      canvas.fill(area, part.colour());
      TextLabel share = TextLabel.of(part.percent(shares) + "%", TextStyle.VALUE).centred();
      if (share.width() + 6 < wide) {
        canvas.draw(
            share.in(Palette.readableOn(part.colour())), area.getCenterX(), bar.getCenterY() + 5.5);
      }
      left += wide;
    }
  }

  /** Attaches the published shares to the bounds between the parts. */
  private void marks(Canvas canvas, GradesRow row, Shares shares, Rectangle2D bar) {
    String good = chart.names().getOrDefault(GradePart.GOOD, "");
    String both = good + " + " + chart.names().getOrDefault(GradePart.FAIRLY_GOOD, "");
    double y = bar.getCenterY();
    double first = bar.getX() + shares.good() * bar.getWidth();
    double second = bar.getX() + shares.goodOrFairlyGood() * bar.getWidth();
    canvas.draw(new Subject(good, ""), () -> canvas.mark(row.good(shares), first, y));
    canvas.draw(new Subject(both, ""), () -> canvas.mark(row.goodOrFairlyGood(shares), second, y));
  }

  private static int above(Group group) {
    return group.heading().isEmpty() ? 0 : HEADING;
  }
}
