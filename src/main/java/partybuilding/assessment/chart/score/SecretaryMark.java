package partybuilding.assessment.chart.score;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;

/**
 * The years in which a branch had another secretary than the year before: an open triangle on the
 * lower edge of the plot, clear of the line.
 *
 * @param years ascending
 */
record SecretaryMark(List<Integer> years) {
  private static final double HALF = 3.5;
  private static final float WIDTH = 1.2f;

  SecretaryMark {
    years = List.copyOf(years);
  }

  static SecretaryMark of(DimensionFacts facts, String branch) {
    return new SecretaryMark(facts.newSecretaries(branch));
  }

  void draw(Canvas canvas, ScorePlot plot, Rectangle2D area) {
    for (int year : years) {
      Path2D triangle = triangle(plot.x(year), area.getMaxY());
      canvas.fill(triangle, Palette.BACKGROUND);
      canvas.outline(triangle, Palette.MUTED, Strokes.solid(WIDTH));
    }
  }

  private static Path2D triangle(double x, double base) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x - HALF, base);
    triangle.lineTo(x + HALF, base);
    triangle.lineTo(x, base - 2 * HALF);
    triangle.closePath();
    return triangle;
  }
}
