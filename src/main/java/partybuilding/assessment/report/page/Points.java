package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;

/** The year's main sentences: what moved, what did not, what cannot be told. */
final class Points {
  private static final int MOST = 7;
  private static final int MOST_OF_COLLEGE = 3;

  private Points() {}

  /** At most seven of them. */
  static List<Point> of(Material material) {
    List<Point> points = new ArrayList<>();
    CollegePoints.of(material).stream().limit(MOST_OF_COLLEGE).forEach(points::add);
    BranchPoint.of(material).ifPresent(points::add);
    LedgerPoint.of(material).ifPresent(points::add);
    AbsentPoint.of(material).ifPresent(points::add);
    List<Point> caveat = caveat(material);
    if (points.size() + caveat.size() < MOST) {
      CeilingPoint.of(material).ifPresent(points::add);
    }
    points.addAll(caveat);
    return points;
  }

  private static List<Point> caveat(Material material) {
    boolean scored = material.college().stream().anyMatch(c -> c.score().isPresent());
    Wording wording = material.wording();
    return scored && material.facts().years().size() > 1
        ? List.of(Point.of(wording.text("point.caveat"), "method", wording))
        : List.of();
  }
}
