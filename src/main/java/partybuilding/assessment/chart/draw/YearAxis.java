package partybuilding.assessment.chart.draw;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The years of a chart, spaced by calendar.
 *
 * @param years those with data, ascending; never empty
 */
public record YearAxis(List<Integer> years) {
  public YearAxis {
    years = List.copyOf(years);
    if (years.isEmpty()) {
      throw new IllegalArgumentException("a chart needs a year");
    }
  }

  public int first() {
    return years.get(0);
  }

  public int last() {
    return years.get(years.size() - 1);
  }

  /** Every year from the first to the last. */
  public List<Integer> calendar() {
    return IntStream.rangeClosed(first(), last()).boxed().toList();
  }

  /** The years in between that have no data. */
  public List<Integer> gaps() {
    return calendar().stream().filter(year -> !years.contains(year)).toList();
  }
}
