package partybuilding.assessment.chart.style;

/** The shape that marks a point of a chart. */
public enum MarkerShape {
  NONE,
  CIRCLE,
  SQUARE,
  DIAMOND,
  TRIANGLE_UP,
  TRIANGLE_DOWN
}
