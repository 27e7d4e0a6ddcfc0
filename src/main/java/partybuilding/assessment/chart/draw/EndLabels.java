package partybuilding.assessment.chart.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;

/** Labels at the right ends of lines, in place of a legend. */
public final class EndLabels {
  private static final double GAP = 7;

  private final List<Entry> entries = new ArrayList<>();

  /** A label, a smaller label after it, and the height wanted for both. */
  private record Entry(double y, TextLabel label, TextLabel aside) {}

  public void add(double y, TextLabel label, TextLabel aside) {
    entries.add(new Entry(y, label, aside));
  }

  /** Draws the labels with their left edge at {@code x}, without overlaps. */
  public void paint(Canvas canvas, double x) {
    entries.sort(Comparator.comparingDouble(Entry::y));
    double[] wanted = entries.stream().mapToDouble(Entry::y).toArray();
    double[] places = LabelSpacing.apart(wanted, TextStyle.NAME.leading());
    for (int i = 0; i < places.length; i++) {
      Entry entry = entries.get(i);
      double baseline = places[i] + entry.label().style().size() * 0.35;
      canvas.draw(entry.label(), x, baseline);
      canvas.draw(entry.aside(), x + entry.label().width() + GAP, baseline);
    }
  }
}
