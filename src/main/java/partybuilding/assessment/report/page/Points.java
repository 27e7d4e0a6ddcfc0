package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;

/** The year's main sentences: what moved, what did not, what cannot be told. */
final class Points {
  private static final int MOST_OF_COLLEGE = 3;

  private Points() {}

  /** At most seven of them. */
  static List<Point> of(Material material) {
    List<Point> points = new ArrayList<>();
    CollegePoints.of(material).stream().limit(MOST_OF_COLLEGE).forEach(points::add);
    BranchPoint.of(material).ifPresent(points::add);
    LedgerPoint.of(material).ifPresent(points::add);
    AbsentPoint.of(material).ifPresent(points::add);
    caveat(material, points);
    return points;
  }

  private static void caveat(Material material, List<Point> points) {
    boolean scored = material.college().stream().anyMatch(c -> c.score().isPresent());
    if (scored && material.facts().years().size() > 1) {
      Wording wording = material.wording();
      points.add(Point.of(wording.text("point.caveat"), "method", wording));
    }
  }
}
