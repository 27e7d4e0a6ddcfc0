package partybuilding.assessment.report.workbook.chart;

/** What a chart draws its figures as. */
public enum ChartForm {
  /** A line a series, with marks. */
  LINES("lineChart", "standard", false),
  /**
   * Bars from a first series to a second, with marks of a third: high, low and close of a stock.
   */
  RANGES("stockChart", "", false),
  /** Columns whose parts stand on each other. */
  STACKS("barChart", "stacked", true),
  /** Columns beside each other. */
  CLUSTERS("barChart", "clustered", true);

  private final String element;
  private final String grouping;
  private final boolean columns;

  ChartForm(String element, String grouping, boolean columns) {
    this.element = element;
    this.grouping = grouping;
    this.columns = columns;
  }

  String element() {
    return element;
  }

  String grouping() {
    return grouping;
  }

  boolean columns() {
    return columns;
  }
}
