package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.MovementMark;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/**
 * The first and the last value of a panel's line.
 *
 * @param canvas to draw on
 * @param plot of the panel
 * @param chart of all panels
 */
record PanelValues(Canvas canvas, ScorePlot plot, BranchesChart chart) {
  private static final int BENEATH = 24;
  private static final int ABOVE = 14;

  /** Points from a baseline to the middle of its letters. */
  private static final int MIDDLE = 5;

  /** Points from a baseline to the top of its figures. */
  private static final int TALL = 10;

  /** Points above the plot that are free of the name. */
  private static final int BENEATH_NAME = 4;

  private static final int BEFORE = 4;
  private static final int AFTER = 9;

  void draw(BranchPanel panel) {
    List<ScorePoint> points = panel.line().points();
    if (points.size() > 1) {
      first(points);
    }
    panel.line().last().ifPresent(point -> last(panel, point));
  }

  /** The first value, above or below its point, whichever is farther from the lines. */
  private void first(List<ScorePoint> points) {
    ScorePoint point = points.get(0);
    double above = plot.y(point.score()) - ABOVE;
    double beneath = plot.y(point.score()) + BENEATH;
    TextLabel label = TextLabel.of(NumberText.score(point.score()), TextStyle.SMALL);
    double baseline = room(above, points) >= room(beneath, points) ? above : beneath;
    canvas.draw(label, plot.x(point.year()) - BEFORE, baseline);
  }

  /** The distance of a label from both lines at their start; negative infinity outside the plot. */
  private double room(double baseline, List<ScorePoint> points) {
    if (baseline > plot.y(chart.scores().lower()) || baseline - TALL < highest()) {
      return Double.NEGATIVE_INFINITY;
    }
    int next = points.get(0).year() + 1;
    return Stream.concat(points.stream(), chart.mean().points().stream())
        .filter(point -> point.year() == next || point.year() == next - 1)
        .mapToDouble(point -> Math.abs(plot.y(point.score()) - (baseline - MIDDLE)))
        .min()
        .orElse(0);
  }

  /** Where letters begin to touch the name above the plot. */
  private double highest() {
    return plot.y(chart.scores().upper()) - BENEATH_NAME;
  }

  private void last(BranchPanel panel, ScorePoint point) {
    String text = NumberText.score(point.score());
    TextLabel label = TextLabel.of(text, TextStyle.SMALL_NAME).in(panel.line().style().deep());
    double y = plot.y(point.score());
    if (point.year() < chart.years().last()) {
      canvas.draw(label.centred(), plot.x(point.year()), y + (meanAbove(point) ? 19 : -9));
      return;
    }
    double left = plot.x(point.year()) + AFTER;
    canvas.draw(label, left, y + MIDDLE);
    new MovementMark(canvas).draw(panel.verdict(), left + label.width() + 4, y);
  }

  private boolean meanAbove(ScorePoint point) {
    return chart.mean().points().stream()
        .anyMatch(mean -> mean.year() == point.year() && mean.score() > point.score());
  }
}
