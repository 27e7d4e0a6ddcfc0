package partybuilding.assessment.chart.standing;

import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.facts.standing.Position;

/**
 * Draws what the marks mean.
 *
 * @param canvas to draw on
 * @param words for them
 */
record StandingKey(Canvas canvas, StandingChart.Key words) {
  private static final double MIDDLE = 10;
  private static final double BAR = 36;
  private static final double MARK = 16;
  private static final double APART = 30;

  void draw() {
    double x = sample(StandingMark.FLAGGED, 0);
    x = word(Position.ABOVE, words.above(), x);
    x = word(Position.BELOW, words.below(), x - APART + MARK);
    x = sample(StandingMark.PLAIN, x);
    canvas.draw(TextLabel.of(words.alike(), TextStyle.SMALL), x, MIDDLE + 5);
  }

  private double sample(StandingMark mark, double x) {
    mark.bar(canvas, x + 3, x + BAR - 3, MIDDLE);
    mark.dot(canvas, x + BAR / 2, MIDDLE);
    return x + BAR + 8;
  }

  private double word(Position position, String text, double x) {
    StandingMark.direction(canvas, position, x, MIDDLE);
    TextLabel label = TextLabel.of(text, TextStyle.SMALL_NAME);
    canvas.draw(label, x + MARK, MIDDLE + 5);
    return x + MARK + label.width() + APART;
  }
}
