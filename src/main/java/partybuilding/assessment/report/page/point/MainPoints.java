package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/** The year's main sentences: changes, the absence of changes, and what is not known. */
public final class MainPoints {
  private static final int MOST = 7;
  private static final int MOST_OF_COLLEGE = 3;

  private MainPoints() {}

  /** The sentences, at most seven. */
  public static List<MainPoint> of(PageInput input) {
    List<MainPoint> others = new ArrayList<>();
    BranchPoint.of(input).ifPresent(others::add);
    LedgerPoint.of(input).ifPresent(others::add);
    AbsentPoint.of(input).ifPresent(others::add);
    RestatedPoint.of(input).ifPresent(others::add);
    List<MainPoint> caveat = caveat(input);
    int left = MOST - others.size() - caveat.size();
    List<MainPoint> points = new ArrayList<>();
    CollegePoints.of(input).stream().limit(Math.min(MOST_OF_COLLEGE, left)).forEach(points::add);
    points.addAll(others);
    if (points.size() + caveat.size() < MOST) {
      CeilingPoint.of(input).ifPresent(points::add);
    }
    points.addAll(caveat);
    return points;
  }

  /** The sentences on the college's dimensions, which name no branch. */
  public static List<MainPoint> ofCollege(PageInput input) {
    return CollegePoints.of(input);
  }

  private static List<MainPoint> caveat(PageInput input) {
    boolean scored = input.college().stream().anyMatch(c -> c.score().isPresent());
    PageWording wording = input.wording();
    return scored && input.facts().severalYears()
        ? List.of(MainPoint.of(wording.text("point.caveat"), "method", wording))
        : List.of();
  }
}
