package partybuilding.assessment.chart.draw;

/** Draws a chart's body, as wide as every other; title, subtitle and foot are the page's. */
public interface Painter {
  /** What every chart is wide, in points of the page. */
  int WIDTH = 960;

  /** In points of the page. */
  int height();

  /** Draws into the area from (0, 0) to ({@link #WIDTH}, height). */
  void paint(Canvas canvas);
}
