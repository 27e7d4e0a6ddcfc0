package partybuilding.assessment.chart.draw;

/**
 * The range of values that an axis shows.
 *
 * @param from its lower end
 * @param to its upper end, above {@code from}
 */
public record AxisSpan(double from, double to) {
  /** Where a value lies between the ends: 0 at the lower end, 1 at the upper. */
  double share(double value) {
    return (value - from) / (to - from);
  }

  double length() {
    return to - from;
  }
}
