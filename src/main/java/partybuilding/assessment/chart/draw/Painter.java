package partybuilding.assessment.chart.draw;

/** Draws the body of a chart; title, subtitle and foot are drawn by the page. */
public interface Painter {
  /** The width of every chart, in points of the page. */
  int WIDTH = 960;

  /** In points of the page. */
  int height();

  /** Draws into the area from (0, 0) to ({@link #WIDTH}, height). */
  void paint(Canvas canvas);
}
