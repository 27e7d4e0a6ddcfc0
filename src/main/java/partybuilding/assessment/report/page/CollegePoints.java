package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    Map<Still, List<CollegeScore>> still = new LinkedHashMap<>();
    for (Dimension dimension : material.dimensions()) {
      if (!dimension.apart()) {
        material
            .facts()
            .findCollege(material.facts().year(), dimension.id())
            .filter(college -> college.score().isPresent())
            .ifPresent(college -> sort(college, points, still));
      }
    }
    still.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().verdict()))
        .forEach(entry -> points.add(unmoved(entry.getKey(), entry.getValue())));
    return points;
  }

  /** What is said of several dimensions in one sentence. */
  private record Still(Verdict verdict, String reason) {}

  private void sort(
      CollegeScore college, Collection<Point> moved, Map<Still, List<CollegeScore>> still) {
    switch (college.verdict()) {
      case IMPROVED, DECLINED -> moved.add(moved(college));
      case HELD, UNCLEAR, TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD ->
          still
              .computeIfAbsent(
                  new Still(college.verdict(), reason(college)), verdict -> new ArrayList<>())
              .add(college);
    }
  }

  private Point moved(CollegeScore college) {
    double difference = college.change().map(c -> Math.abs(c.difference())).orElse(0.0);
    Map<String, String> values =
        Map.of(
            "dimension", wording.dimension(college.dimension()),
            "score", wording.score(college.score(), college.interval()),
            "points", Numbers.score(difference),
            "interval", college.change().map(wording::changeInterval).orElse(""));
    return point("point.college." + college.verdict().code(), values, List.of(college));
  }

  private String reason(CollegeScore college) {
    return college.verdict() == Verdict.NOT_COMPARABLE
        ? Incomparable.reason(college.note(), college, material.facts().year() - 1, material)
        : "";
  }

  private Point unmoved(Still still, List<CollegeScore> scores) {
    List<String> names = scores.stream().map(this::changed).toList();
    Map<String, String> values =
        Map.of("dimensions", wording.list(names), "reason", still.reason());
    return point("point.college." + still.verdict().code(), values, scores);
  }

  private String changed(CollegeScore college) {
    Movement movement = Movement.of(college.verdict(), college.change(), college.note(), wording);
    return movement.difference().isEmpty()
        ? scored(college)
        : wording.text(
            "dimension.score.change",
            Map.of(
                "dimension", wording.dimension(college.dimension()),
                "score", Numbers.score(college.score().orElseThrow()),
                "change", wording.change(college.change())));
  }

  private String scored(CollegeScore college) {
    return wording.text(
        "dimension.score",
        Map.of(
            "dimension", wording.dimension(college.dimension()),
            "score", Numbers.score(college.score().orElseThrow())));
  }

  private Point point(String key, Map<String, String> values, List<CollegeScore> scores) {
    List<Trace> traces = scores.stream().map(score -> Trace.of(score, wording)).toList();
    return Point.of(wording.text(key, values), "college", wording).from(traces);
  }
}
