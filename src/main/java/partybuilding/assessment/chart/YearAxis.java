package partybuilding.assessment.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The years of a chart, at their real distances.
 *
 * @param years those with data, ascending; never empty
 */
record YearAxis(List<Integer> years) {
  YearAxis {
    years = List.copyOf(years);
    if (years.isEmpty()) {
      throw new IllegalArgumentException("a chart needs a year");
    }
  }

  int first() {
    return years.get(0);
  }

  int last() {
    return years.get(years.size() - 1);
  }

  /** Every year from the first to the last. */
  List<Integer> calendar() {
    return IntStream.rangeClosed(first(), last()).boxed().toList();
  }

  /** The years in between that have no data. */
  List<Integer> gaps() {
    return calendar().stream().filter(year -> !years.contains(year)).toList();
  }
}
