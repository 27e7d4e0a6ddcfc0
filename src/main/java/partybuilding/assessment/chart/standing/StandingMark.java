package partybuilding.assessment.chart.standing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import partybuilding.assessment.chart.base.MovementMark;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.Position;

/**
 * The mark of a branch: dark and thick if it clearly differs from the average, otherwise pale and
 * thin, so that the two differ in grey print as well.
 *
 * @param colour of bar and dot
 * @param bar the stroke of the interval
 * @param dot the radius
 */
record StandingMark(Color colour, BasicStroke bar, double dot) {
  static final StandingMark FLAGGED = new StandingMark(Palette.TEXT, Strokes.solid(4f), 5.5);
  static final StandingMark PLAIN = new StandingMark(Palette.GREY, Strokes.solid(1.3f), 3.2);

  static StandingMark of(StandingPlace place) {
    return place.flagged() ? FLAGGED : PLAIN;
  }

  void bar(Canvas canvas, double from, double to, double y) {
    canvas.outline(new Line2D.Double(from, y, to, y), colour, bar);
  }

  void dot(Canvas canvas, double x, double y) {
    canvas.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot), colour);
  }

  /** The triangle of a position, to the right of {@code x}. */
  static void direction(Canvas canvas, Position position, double x, double y) {
    Verdict verdict =
        switch (position) {
          case ABOVE -> Verdict.IMPROVED;
          case BELOW -> Verdict.DECLINED;
          case NOT_DISTINGUISHABLE -> Verdict.HELD;
        };
    new MovementMark(canvas).draw(verdict, x, y);
  }
}
