package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.change.Incomparable;

/** Sentences on the college's dimensions: one for each significant change, one for all others. */
final class CollegePoints {
  private final PageInput input;
  private final PageWording wording;

  private CollegePoints(PageInput input) {
    this.input = input;
    this.wording = input.wording();
  }

  static List<MainPoint> of(PageInput input) {
    return new CollegePoints(input).points();
  }

  private List<MainPoint> points() {
    List<MainPoint> points = new ArrayList<>();
    Map<Still, List<CollegeScore>> still = new LinkedHashMap<>();
    for (Dimension dimension : input.dimensions()) {
      if (!dimension.apart()) {
        input
            .facts()
            .scores()
            .findCollege(input.facts().year(), dimension.id())
            .filter(college -> college.score().isPresent())
            .ifPresent(college -> sort(college, points, still));
      }
    }
    still.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().verdict()))
        .forEach(entry -> points.add(unmoved(entry.getKey(), entry.getValue())));
    return points;
  }

  /** The dimensions that share a sentence. */
  private record Still(Verdict verdict, String reason) {}

  private void sort(
      CollegeScore college, Collection<MainPoint> moved, Map<Still, List<CollegeScore>> still) {
    switch (college.verdict()) {
      case IMPROVED, DECLINED -> moved.add(moved(college));
      case HELD, UNCLEAR, TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD ->
          still
              .computeIfAbsent(
                  new Still(college.verdict(), reason(college)), verdict -> new ArrayList<>())
              .add(college);
    }
  }

  private MainPoint moved(CollegeScore college) {
    double difference = college.change().map(c -> Math.abs(c.difference())).orElse(0.0);
    Map<String, String> values =
        Map.of(
            "dimension", wording.dimension(college.dimension()),
            "score", wording.score(college.score(), college.interval()),
            "points", NumberText.score(difference),
            "interval", college.change().map(wording::changeInterval).orElse(""));
    return point("point.college." + college.verdict().code(), values, List.of(college));
  }

  private String reason(CollegeScore college) {
    return college.verdict() == Verdict.NOT_COMPARABLE
        ? Incomparable.reason(college.note(), college, input.facts().year() - 1, input)
        : "";
  }

  private MainPoint unmoved(Still still, List<CollegeScore> scores) {
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
                "score", NumberText.score(college.score().orElseThrow()),
                "change", wording.change(college.change())));
  }

  private String scored(CollegeScore college) {
    return wording.text(
        "dimension.score",
        Map.of(
            "dimension", wording.dimension(college.dimension()),
            "score", NumberText.score(college.score().orElseThrow())));
  }

  private MainPoint point(String key, Map<String, String> values, List<CollegeScore> scores) {
    List<TableTrace> traces = scores.stream().map(score -> TableTrace.of(score, wording)).toList();
    return MainPoint.of(wording.text(key, values), "college", wording).from(traces);
  }
}
