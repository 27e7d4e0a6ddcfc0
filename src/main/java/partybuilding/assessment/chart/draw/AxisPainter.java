package partybuilding.assessment.chart.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/**
 * Draws grid lines and the numbers of the axes.
 *
 * @param canvas to draw on
 * @param area of the plot
 */
public record AxisPainter(Canvas canvas, Rectangle2D area) {
  private static final double YEAR_WIDTH = 44;
  private static final double YEARS_BELOW = 24;

  /** Grid, scores and years: the frame of a plot that stands by itself. */
  public void frame(ScorePlot plot, YearAxis years, ScoreAxis scores) {
    grid(plot, scores);
    scores(plot, scores);
    years(plot, years);
  }

  /** Thin lines at the printed scores. */
  public void grid(ScorePlot plot, ScoreAxis scores) {
    for (int tick : scores.ticks()) {
      canvas.outline(
          new Line2D.Double(area.getX(), plot.y(tick), area.getMaxX(), plot.y(tick)),
          Palette.GRID,
          Strokes.solid(1f));
    }
  }

  /** The printed scores, left of the plot. */
  public void scores(ScorePlot plot, ScoreAxis scores) {
    for (int tick : scores.ticks()) {
      TextLabel label = TextLabel.of(Integer.toString(tick), TextStyle.SMALL).endingThere();
      canvas.draw(label, area.getX() - 10, plot.y(tick) + 4.5);
    }
  }

  /** The years below the plot, or as many of them as fit; years without data are grey. */
  void years(ScorePlot plot, YearAxis years) {
    List<Integer> calendar = years.calendar();
    double spacing = area.getWidth() / Math.max(1, calendar.size() - 1);
    int every = Math.max(1, (int) Math.ceil(YEAR_WIDTH / spacing));
    for (int year = years.last(); year >= years.first(); year -= every) {
      year(plot, year, years.years().contains(year) ? TextStyle.SMALL.colour() : Palette.GREY);
    }
  }

  /** The first and the last year below a narrow plot. */
  public void ends(ScorePlot plot, YearAxis years) {
    if (years.first() == years.last()) {
      year(plot, years.last(), TextStyle.SMALL.colour());
      return;
    }
    TextLabel first = TextLabel.of(Integer.toString(years.first()), TextStyle.SMALL);
    TextLabel last = TextLabel.of(Integer.toString(years.last()), TextStyle.SMALL).endingThere();
    canvas.draw(first, area.getX(), area.getMaxY() + YEARS_BELOW);
    canvas.draw(last, area.getMaxX(), area.getMaxY() + YEARS_BELOW);
  }

  private void year(ScorePlot plot, int year, Color colour) {
    TextLabel label = TextLabel.of(Integer.toString(year), TextStyle.SMALL).in(colour).centred();
    canvas.draw(label, plot.x(year), area.getMaxY() + YEARS_BELOW);
  }
}
