package partybuilding.assessment.chart.score;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.facts.LineBreak;

/**
 * Where a branch's line is broken: a dotted line before the first year after a merger or a split.
 *
 * @param year the first year after it
 * @param word what happened
 */
record BreakMark(int year, String word) {
  private static final double ABOVE = 4;

  static BreakMark of(LineBreak broken, ChartWords wording) {
    return new BreakMark(broken.year(), wording.text("break." + broken.change().code()));
  }

  /**
   * Draws the line halfway between the two years, with its word at the end that is clear of the
   * scores.
   */
  void draw(Canvas canvas, ScorePlot plot, Rectangle2D area, boolean below) {
    double x = plot.x(year - 0.5);
    canvas.outline(
        new Line2D.Double(x, area.getY() - ABOVE, x, area.getMaxY()),
        Palette.GREY,
        Strokes.dashed(1.2f, 1.2f, 2.8f));
    TextLabel label = TextLabel.of(word, TextStyle.SMALL);
    double right = x + 4 + label.width();
    double left = right <= area.getMaxX() + 4 ? x + 4 : x - 4 - label.width();
    canvas.draw(label, left, below ? area.getMaxY() - 5 : area.getY() + 15);
  }
}
