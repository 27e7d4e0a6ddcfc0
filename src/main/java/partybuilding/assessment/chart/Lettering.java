package partybuilding.assessment.chart;

/** How a label's letters come to paper. */
interface Lettering {
  /** Writes a label with its baseline at {@code y}, its anchor at {@code x}. */
  void write(Label label, double x, double y);
}
