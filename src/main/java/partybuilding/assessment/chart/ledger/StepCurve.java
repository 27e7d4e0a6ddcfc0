package partybuilding.assessment.chart.ledger;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.chart.ledger.ClosureChart.Corner;
import partybuilding.assessment.chart.ledger.ClosureChart.Curve;
import partybuilding.assessment.score.inference.Interval;

/** A falling step curve as points, two for each fall; shares in percent. */
final class StepCurve {
  private static final double WHOLE = 100;

  private final List<Point> points = new ArrayList<>();

  private record Point(double day, double share, double lower, double upper) {
    Point at(double other) {
      return new Point(other, share, lower, upper);
    }
  }

  private StepCurve() {
    points.add(new Point(0, WHOLE, WHOLE, WHOLE));
  }

  static StepCurve of(Curve curve) {
    StepCurve stairs = new StepCurve();
    curve.corners().stream()
        .filter(corner -> corner.day() <= ClosureChart.LAST_DAY)
        .forEach(stairs::fall);
    stairs.points.add(stairs.last().at(Math.min(curve.last(), ClosureChart.LAST_DAY)));
    return stairs;
  }

  private void fall(Corner corner) {
    Point before = last();
    Interval bounds =
        corner.interval().orElse(new Interval(before.lower() / WHOLE, before.upper() / WHOLE));
    points.add(before.at(corner.day()));
    points.add(
        new Point(
            corner.day(), WHOLE * corner.share(), WHOLE * bounds.lower(), WHOLE * bounds.upper()));
  }

  private Point last() {
    return points.get(points.size() - 1);
  }

  /** Where the curve ends. */
  double end() {
    return last().share();
  }

  /** Its height at an age. */
  double at(double day) {
    return points.stream()
        .filter(point -> point.day() <= day)
        .reduce((earlier, later) -> later)
        .map(Point::share)
        .orElse(WHOLE);
  }

  double[] days() {
    return points.stream().mapToDouble(Point::day).toArray();
  }

  double[] shares() {
    return points.stream().mapToDouble(Point::share).toArray();
  }

  double[] lower() {
    return points.stream().mapToDouble(Point::lower).toArray();
  }

  double[] upper() {
    return points.stream().mapToDouble(Point::upper).toArray();
  }
}
