package partybuilding.assessment.chart;

/** How a label's text is drawn. */
interface TextRenderer {
  /** Writes a label with its baseline at {@code y}, its anchor at {@code x}. */
  void write(TextLabel label, double x, double y);
}
