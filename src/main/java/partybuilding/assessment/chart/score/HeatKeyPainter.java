package partybuilding.assessment.chart.score;

import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.style.ColourScale;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/** Draws what the colours, the hatching and the blanks of a heat map mean. */
record HeatKeyPainter(HeatChart chart) {
  private static final int STEPS = 24;
  private static final double STEP = 7;
  private static final double HEIGHT = 14;
  private static final double GAP = 8;

  void paint(Canvas canvas, double left, double top) {
    double x = words(canvas, Integer.toString(chart.range().lower()), left, top);
    ColourScale ramp = ColourScale.of(chart.style());
    for (int i = 0; i < STEPS; i++) {
      // A hair wider than the step, or a line of background shows between two steps.
      canvas.fill(
          new Rectangle2D.Double(x + i * STEP, top, STEP + 0.4, HEIGHT),
          ramp.at((i + 0.5) / STEPS));
    }
    x = words(canvas, Integer.toString(chart.range().upper()), x + STEPS * STEP + GAP, top);
    if (!chart.key().withheld().isEmpty()) {
      Rectangle2D hatched = swatch(x, top);
      canvas.hatch(hatched);
      x = words(canvas, chart.key().withheld(), hatched.getMaxX() + GAP, top);
    }
    if (!chart.key().missing().isEmpty()) {
      Rectangle2D blank = swatch(x, top);
      canvas.outline(blank, Palette.GREY, Strokes.solid(0.8f));
      words(canvas, chart.key().missing(), blank.getMaxX() + GAP, top);
    }
  }

  private static Rectangle2D swatch(double x, double top) {
    return new Rectangle2D.Double(x + 24, top, 28, HEIGHT);
  }

  /** Draws words and tells where the next thing may begin. */
  private static double words(Canvas canvas, String text, double x, double top) {
    TextLabel label = TextLabel.of(text, TextStyle.SMALL);
    canvas.draw(label, x, top + HEIGHT - 2.5);
    return x + label.width() + GAP;
  }
}
