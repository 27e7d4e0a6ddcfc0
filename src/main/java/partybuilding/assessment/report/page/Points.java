package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    withheld(material, points);
    caveat(material, points);
    return points;
  }

  private static void withheld(Material material, List<Point> points) {
    List<String> ids = material.facts().withheld().getOrDefault(material.facts().year(), List.of());
    if (!ids.isEmpty()) {
      Wording wording = material.wording();
      Map<String, String> values =
          Map.of("branches", material.branchNames(ids), "reason", wording.limit("withheld.reason"));
      points.add(Point.of(wording.text("point.withheld", values), "withheld", wording));
    }
  }

  private static void caveat(Material material, List<Point> points) {
    if (material.facts().years().size() > 1) {
      Wording wording = material.wording();
      points.add(Point.of(wording.text("point.caveat"), "method", wording));
    }
  }
}
