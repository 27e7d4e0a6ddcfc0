package partybuilding.assessment.chart.base;

import java.awt.geom.Path2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.facts.score.Verdict;

/** A triangle for a significant change: it points up for a rise and down for a fall. */
public record MovementMark(Canvas canvas) {
  private static final double HALF = 5;

  /** Draws the mark, if the verdict has one, to the right of {@code x} and centred on {@code y}. */
  public void draw(Verdict verdict, double x, double y) {
    if (verdict == Verdict.IMPROVED) {
      canvas.fill(triangle(x, y, 1), Palette.UP);
    } else if (verdict == Verdict.DECLINED) {
      canvas.fill(triangle(x, y, -1), Palette.DOWN);
    }
  }

  public static boolean marks(Verdict verdict) {
    return verdict == Verdict.IMPROVED || verdict == Verdict.DECLINED;
  }

  private static Path2D triangle(double x, double y, int upwards) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, y + HALF * upwards);
    triangle.lineTo(x + 2 * HALF, y + HALF * upwards);
    triangle.lineTo(x + HALF, y - HALF * upwards);
    triangle.closePath();
    return triangle;
  }
}
