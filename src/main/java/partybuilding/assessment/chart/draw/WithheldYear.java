package partybuilding.assessment.chart.draw;

import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/**
 * Marks a withheld year: a hatched column with the word for it.
 *
 * @param word what is printed upright
 * @param years the horizontal axis
 */
public record WithheldYear(String word, YearAxis years) {
  private static final double WIDEST = 13;

  public void draw(AxisPainter axes, ScorePlot plot, int year) {
    Rectangle2D area = axes.area();
    double step = area.getWidth() / Math.max(1, years.last() - years.first());
    double half = Math.min(step * 0.4, WIDEST);
    Rectangle2D column =
        new Rectangle2D.Double(plot.x(year) - half, area.getY(), 2 * half, area.getHeight());
    axes.canvas().hatch(column);
    TextLabel label = TextLabel.of(word, TextStyle.SMALL);
    double length = Math.min(area.getHeight(), Math.max(label.width(), 44) + 8);
    Rectangle2D background =
        new Rectangle2D.Double(plot.x(year) - 8.5, area.getCenterY() - length / 2, 17, length);
    axes.canvas().fill(background, Palette.BACKGROUND);
    axes.canvas().drawUpright(label, plot.x(year), area.getCenterY());
  }
}
