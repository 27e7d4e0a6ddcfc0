package partybuilding.assessment.chart.draw;

import partybuilding.assessment.chart.style.TextLabel;

/** How a label's text is drawn, and what is said of a drawing that readers can point at. */
public interface TextRenderer {
  /** Writes a label with its baseline at {@code y}, its anchor at {@code x}. */
  void write(TextLabel label, double x, double y);

  /** Notes the value at a place; on paper and in pixels nobody can point at it. */
  default void mark(DataPoint point, double x, double y) {}

  /** Notes what everything is about that is drawn until the end of it. */
  default void begin(Subject subject) {}

  /** Notes the end of what the last subject is about. */
  default void end() {}
}
