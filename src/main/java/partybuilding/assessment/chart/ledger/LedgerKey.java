package partybuilding.assessment.chart.ledger;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.LabelSpacing;
import partybuilding.assessment.chart.ledger.LedgerChart.Bar;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/** Names the parts of the bars beside the first of them, in place of a legend. */
final class LedgerKey {
  private static final int SWATCH = 16;
  private static final int BESIDE = 8;
  private static final int BEFORE_BARS = 6;
  private static final double APART = 24;

  private final Map<LedgerPart, String> names;

  LedgerKey(Map<LedgerPart, String> names) {
    this.names = new TreeMap<>(names);
  }

  /** The width that the names need left of the bars. */
  int width() {
    double widest =
        names.values().stream().mapToDouble(name -> label(name).width()).max().orElse(0);
    return (int) Math.ceil(widest) + SWATCH + BESIDE + BEFORE_BARS;
  }

  /**
   * Draws each name at the height of its part of the first bar, or as near to it as the others
   * permit.
   */
  void paint(Canvas canvas, Bar first, DoubleUnaryOperator heights) {
    List<LedgerPart> parts = List.copyOf(names.keySet());
    double[] wanted = new double[parts.size()];
    long below = 0;
    for (LedgerPart part : LedgerPart.values()) {
      long count = first.count(part);
      if (names.containsKey(part)) {
        // From the top, as places count downwards.
        wanted[parts.size() - 1 - parts.indexOf(part)] = heights.applyAsDouble(below + count / 2.0);
      }
      below += count;
    }
    double[] places = LabelSpacing.apart(wanted, APART);
    for (int i = 0; i < parts.size(); i++) {
      paint(canvas, parts.get(parts.size() - 1 - i), places[i]);
    }
  }

  private void paint(Canvas canvas, LedgerPart part, double middle) {
    double right = width() - BEFORE_BARS;
    Rectangle2D swatch =
        new Rectangle2D.Double(right - SWATCH, middle - SWATCH / 2.0, SWATCH, SWATCH);
    canvas.fill(swatch, part.colour());
    new SegmentPainter(canvas, part).paint(swatch);
    TextLabel name = label(names.getOrDefault(part, ""));
    canvas.draw(name.endingThere(), right - SWATCH - BESIDE, middle + 5);
  }

  private static TextLabel label(String name) {
    return TextLabel.of(name, TextStyle.VALUE);
  }
}
