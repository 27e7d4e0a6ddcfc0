package partybuilding.assessment.chart.draw;

/** Draws a chart's body; title, subtitle and foot are the page's. */
public interface Painter {
  /** What a page of the report is wide, in points. */
  int WIDTH = 960;

  /** In points of the page. */
  default int width() {
    return WIDTH;
  }

  /** In points of the page. */
  int height();

  /** Draws into the area from (0, 0) to (width, height). */
  void paint(Canvas canvas);
}
