package partybuilding.assessment.chart.base;

/** How much a chart can show and still be read. */
public final class ChartLimits {
  /** Beyond so many branches, panels and rows are no longer read, and a distribution is drawn. */
  public static final int MOST_BRANCHES = 60;

  private ChartLimits() {}
}
