package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.compare.CollegeScore;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.contract.Dimension;

/** What the college's dimensions did: a sentence for each that moved, one for all that did not. */
final class CollegePoints {
  private final Material material;
  private final Wording wording;

  private CollegePoints(Material material) {
    this.material = material;
    this.wording = material.wording();
  }

  static List<Point> of(Material material) {
    return new CollegePoints(material).points();
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    Map<Verdict, List<String>> still = new EnumMap<>(Verdict.class);
    for (Dimension dimension : material.dimensions()) {
      if (!dimension.apart()) {
        material
            .facts()
            .findCollege(material.facts().year(), dimension.id())
            .filter(college -> college.score().isPresent())
            .ifPresent(college -> sort(dimension, college, points, still));
      }
    }
    still.forEach((verdict, names) -> points.add(unmoved(verdict, names)));
    return points;
  }

  private void sort(
      Dimension dimension,
      CollegeScore college,
      Collection<Point> moved,
      Map<Verdict, List<String>> still) {
    boolean change = college.change().isPresent();
    switch (college.verdict()) {
      case IMPROVED, DECLINED -> moved.add(moved(dimension, college));
      case HELD, TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD ->
          still
              .computeIfAbsent(college.verdict(), verdict -> new ArrayList<>())
              .add(change ? changed(dimension, college) : scored(dimension, college));
    }
  }

  private Point moved(Dimension dimension, CollegeScore college) {
    double difference = college.change().map(c -> Math.abs(c.difference())).orElse(0.0);
    Map<String, String> values =
        Map.of(
            "dimension", wording.name(dimension),
            "score", wording.score(college.score(), college.interval()),
            "points", Numbers.score(difference));
    return point("point.college." + college.verdict().code(), values);
  }

  private Point unmoved(Verdict verdict, List<String> names) {
    Map<String, String> values =
        Map.of("dimensions", wording.list(names), "tolerance", wording.limit("tolerance"));
    return point("point.college." + verdict.code(), values);
  }

  private String changed(Dimension dimension, CollegeScore college) {
    Movement movement = Movement.of(college.verdict(), college.change(), wording);
    return movement.difference().isEmpty()
        ? scored(dimension, college)
        : wording.text(
            "dimension.score.change",
            Map.of(
                "dimension", wording.name(dimension),
                "score", Numbers.score(college.score().orElseThrow()),
                "change", movement.difference()));
  }

  private String scored(Dimension dimension, CollegeScore college) {
    return wording.text(
        "dimension.score",
        Map.of(
            "dimension", wording.name(dimension),
            "score", Numbers.score(college.score().orElseThrow())));
  }

  private Point point(String key, Map<String, String> values) {
    return Point.of(wording.text(key, values), "college", wording);
  }
}
