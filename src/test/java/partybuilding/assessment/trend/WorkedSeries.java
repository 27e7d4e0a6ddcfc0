package partybuilding.assessment.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.trend.Series.Point;

/** The series that the expected values, computed in R, belong to. */
final class WorkedSeries {
  private static final double[] VALUES = {71.2, 72, 70.8, 74.1, 75.3, 74.9, 77};
  private static final double[] ERRORS = {1.1, 1, 1.2, .9, 1, .8, .9};

  private WorkedSeries() {}

  /** Seven years, 2019 to 2025. */
  static Series whole() {
    return from(2019, VALUES, ERRORS);
  }

  /** Its last five years. */
  static Series lastFive() {
    return new Series(whole().points().subList(2, 7));
  }

  /** The same values, all equally sure. */
  static Series equallySure() {
    return of(VALUES);
  }

  /** Values from 2019 on, all equally sure. */
  static Series of(double... values) {
    double[] errors = new double[values.length];
    Arrays.fill(errors, 1);
    return from(2019, values, errors);
  }

  /** Values from a year on. */
  static Series from(int year, double[] values, double... errors) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      points.add(new Point(year + i, values[i], errors[errors.length == 1 ? 0 : i]));
    }
    return new Series(points);
  }
}
