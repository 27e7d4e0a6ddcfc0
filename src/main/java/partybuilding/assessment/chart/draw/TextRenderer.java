package partybuilding.assessment.chart.draw;

import partybuilding.assessment.chart.style.TextLabel;

/** How a label's text is drawn. */
public interface TextRenderer {
  /** Writes a label with its baseline at {@code y}, its anchor at {@code x}. */
  void write(TextLabel label, double x, double y);
}
