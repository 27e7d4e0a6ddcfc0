package partybuilding.assessment.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.score.inference.StandardError;

/**
 * Figures of some years, each with how sure it is. A missing year stays missing: the years
 * themselves are the abscissa, so a gap is as wide as it was.
 *
 * @param points at least two, ascending by year
 */
public record Series(List<Point> points) {
  /**
   * A year's figure.
   *
   * @param year the assessment year
   * @param value in points
   * @param standardError how sure it is, in points
   */
  public record Point(int year, double value, StandardError standardError) {
    /** A figure whose standard error is known and not estimated. */
    public Point(int year, double value, double standardError) {
      this(year, value, new StandardError(standardError, Double.POSITIVE_INFINITY));
    }

    double weight() {
      return 1 / (standardError.points() * standardError.points());
    }
  }

  public Series {
    points = List.copyOf(points);
    if (points.size() < 2 || !ascending(points)) {
      throw new IllegalArgumentException("A series needs two ascending years or more: " + points);
    }
  }

  private static boolean ascending(List<Point> points) {
    return IntStream.range(1, points.size())
        .allMatch(i -> points.get(i - 1).year() < points.get(i).year());
  }

  /** How many years lie between the first and the last. */
  public int span() {
    return points.get(points.size() - 1).year() - points.get(0).year();
  }

  /** The series that each lack one year of this one; none if a year less is not a series. */
  Stream<Series> leavingOneOut() {
    int years = points.size();
    return IntStream.range(0, years > 2 ? years : 0).mapToObj(this::without);
  }

  private Series without(int place) {
    List<Point> rest = new ArrayList<>(points);
    rest.remove(place);
    return new Series(rest);
  }
}
