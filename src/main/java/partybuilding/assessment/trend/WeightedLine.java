package partybuilding.assessment.trend;

import partybuilding.assessment.trend.Series.Point;

/**
 * The line of least weighted squares through a series, weights w = 1/se² (the slope of Fingertips'
 * trend marker, with the real years as abscissa): slope b = Σ w(x−x̄)(y−ȳ) / Σ w(x−x̄)² with
 * weighted means, se² = 1 / Σ w(x−x̄)², and the heterogeneity Q = Σ w(y − ȳ − b(x−x̄))², which is
 * χ² on n − 2 degrees of freedom if the figures wobble no more than their standard errors say
 * (Cochran 1954, Biometrics 10:101).
 *
 * @param slope points a year
 * @param standardError of the slope, before any over-dispersion
 * @param heterogeneity Q, at least 0
 * @param freedom n − 2, at least 0
 * @param errorFreedom degrees of freedom of the standard errors, on average
 */
public record WeightedLine(
    double slope, double standardError, double heterogeneity, int freedom, double errorFreedom) {
  /** The line through a series. */
  public static WeightedLine through(Series series) {
    double weights = 0;
    double years = 0;
    double values = 0;
    for (Point point : series.points()) {
      weights += point.weight();
      years += point.weight() * point.year();
      values += point.weight() * point.value();
    }
    return through(series, years / weights, values / weights);
  }

  private static WeightedLine through(Series series, double meanYear, double meanValue) {
    double squares = 0;
    double products = 0;
    for (Point point : series.points()) {
      double distance = point.year() - meanYear;
      squares += point.weight() * distance * distance;
      products += point.weight() * distance * (point.value() - meanValue);
    }
    double slope = products / squares;
    double heterogeneity = 0;
    for (Point point : series.points()) {
      double residual = point.value() - meanValue - slope * (point.year() - meanYear);
      heterogeneity += point.weight() * residual * residual;
    }
    int freedom = series.points().size() - 2;
    double errorFreedom =
        series.points().stream()
            .mapToDouble(point -> point.standardError().freedom())
            .average()
            .orElseThrow();
    return new WeightedLine(slope, 1 / Math.sqrt(squares), heterogeneity, freedom, errorFreedom);
  }

  /**
   * Whether no single year makes the direction: the slope keeps its sign whichever year is left out
   * (the second condition of Fingertips' trend marker). Never so with fewer than three years.
   */
  public static boolean steady(Series series) {
    double sign = Math.signum(through(series).slope());
    return sign != 0
        && series.points().size() > 2
        && series.leavingOneOut().allMatch(rest -> Math.signum(through(rest).slope()) == sign);
  }
}
