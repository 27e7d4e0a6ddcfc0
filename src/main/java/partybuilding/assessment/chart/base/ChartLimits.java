package partybuilding.assessment.chart.base;

import java.util.List;
import java.util.stream.IntStream;

/** Limits beyond which a chart cannot be read. */
public final class ChartLimits {
  /** The most branches that get a panel or row each; for more, their distribution is drawn. */
  public static final int MOST_BRANCHES = 60;

  private ChartLimits() {}

  /**
   * The fewest parts with at most {@code most} elements each, in their order and nearly of one
   * size.
   */
  public static <T> List<List<T>> pages(List<T> all, int most) {
    int pages = Math.max(1, (all.size() + most - 1) / most);
    return IntStream.range(0, pages)
        .mapToObj(page -> all.subList(all.size() * page / pages, all.size() * (page + 1) / pages))
        .toList();
  }
}
