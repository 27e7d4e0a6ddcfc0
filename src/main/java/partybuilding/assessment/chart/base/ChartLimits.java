package partybuilding.assessment.chart.base;

/** Limits beyond which a chart cannot be read. */
public final class ChartLimits {
  /** The most branches that get a panel or row each; for more, their distribution is drawn. */
  public static final int MOST_BRANCHES = 60;

  private ChartLimits() {}
}
