package partybuilding.assessment.report.workbook.chart;

/** The type of a chart. */
public enum ChartForm {
  /** One line per series, with markers. */
  LINES("lineChart", "standard", false),
  /**
   * Bars from a first series to a second, with marks of a third: high, low and close of a stock.
   */
  RANGES("stockChart", "", false),
  /** Stacked columns. */
  STACKS("barChart", "stacked", true),
  /** Columns side by side. */
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
