package partybuilding.assessment.chart.draw;

import partybuilding.assessment.chart.style.TextLabel;

/**
 * Draws the text of labels, and records the values and subjects of a drawing that readers can point
 * at.
 */
public interface TextRenderer {
  /** Writes a label with its baseline at {@code y}, its anchor at {@code x}. */
  void write(TextLabel label, double x, double y);

  /** Records the value at a place; does nothing for paper and pixels. */
  default void mark(DataPoint point, double x, double y) {}

  /** Records the subject of everything drawn until {@link #end}. */
  default void begin(Subject subject) {}

  /** Ends the last subject begun. */
  default void end() {}
}
