package partybuilding.assessment.chart.draw;

/** Draws a chart's body; title, subtitle and foot are the page's. */
public interface Painter {
  /** In points of the page. */
  int width();

  /** In points of the page. */
  int height();

  /** Draws into the area from (0, 0) to (width, height). */
  void paint(Canvas canvas);
}
