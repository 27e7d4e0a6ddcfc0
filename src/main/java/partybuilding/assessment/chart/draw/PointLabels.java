package partybuilding.assessment.chart.draw;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.chart.style.TextLabel;

/** Places names beside points without overlaps; a name that does not fit is left out. */
public final class PointLabels {
  private static final double CLEAR = 7;
  private static final double HEIGHT = 15;
  private static final List<double[]> SIDES =
      List.of(
          new double[] {1, 0},
          new double[] {-1, 0},
          new double[] {0, -1},
          new double[] {0, 1},
          new double[] {1, -1},
          new double[] {-1, -1},
          new double[] {1, 1},
          new double[] {-1, 1});

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /** Labels that stay within an area. */
  public PointLabels(Rectangle2D area, List<Point2D> points) {
    this.area = area;
    points.forEach(
        point -> taken.add(new Rectangle2D.Double(point.getX() - 5, point.getY() - 5, 10, 10)));
  }

  /** Keeps names off a horizontal line. */
  public void keepOff(double y) {
    taken.add(new Rectangle2D.Double(area.getX(), y - 1, area.getWidth(), 2));
  }

  /** Keeps names off a line from one point to another. */
  public void keepOff(Point2D from, Point2D to) {
    int steps = (int) Math.ceil(from.distance(to) / CLEAR);
    for (int i = 0; i <= steps; i++) {
      double share = steps == 0 ? 0 : (double) i / steps;
      double x = from.getX() + share * (to.getX() - from.getX());
      double y = from.getY() + share * (to.getY() - from.getY());
      taken.add(new Rectangle2D.Double(x - 1, y - 1, 2, 2));
    }
  }

  /** Draws a name beside its point if there is room. */
  public void draw(Canvas canvas, TextLabel label, Point2D point) {
    place(label, point)
        .ifPresent(
            place -> {
              taken.add(place);
              canvas.draw(label, place.getX(), place.getMaxY() - 3);
            });
  }

  /** Where a name is drawn; empty where no side of its point has room for it. */
  public Optional<Rectangle2D> place(TextLabel label, Point2D point) {
    return SIDES.stream()
        .map(side -> at(side, label.width(), point))
        .filter(area::contains)
        .filter(place -> taken.stream().noneMatch(place::intersects))
        .findFirst();
  }

  private static Rectangle2D at(double[] side, double width, Point2D point) {
    double x = point.getX() + side[0] * CLEAR + (side[0] - 1) * width / 2;
    double y = point.getY() + side[1] * (CLEAR + HEIGHT / 2) - HEIGHT / 2;
    return new Rectangle2D.Double(x, y, width, HEIGHT);
  }
}
