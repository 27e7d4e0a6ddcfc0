package partybuilding.assessment.chart;

/** The shape that marks a point of a chart. */
enum MarkerShape {
  NONE,
  CIRCLE,
  SQUARE,
  DIAMOND,
  TRIANGLE_UP,
  TRIANGLE_DOWN
}
