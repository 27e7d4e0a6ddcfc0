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
    List<Point> others = new ArrayList<>();
    BranchPoint.of(material).ifPresent(others::add);
    LedgerPoint.of(material).ifPresent(others::add);
    AbsentPoint.of(material).ifPresent(others::add);
    RestatedPoint.of(material).ifPresent(others::add);
    List<Point> caveat = caveat(material);
    int left = MOST - others.size() - caveat.size();
    List<Point> points = new ArrayList<>();
    CollegePoints.of(material).stream().limit(Math.min(MOST_OF_COLLEGE, left)).forEach(points::add);
    points.addAll(others);
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
