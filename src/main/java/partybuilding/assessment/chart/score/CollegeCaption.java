package partybuilding.assessment.chart.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.Interval;

/** Finds the words for the college's chart. */
final class CollegeCaption {
  private final Comparison facts;
  private final List<DimensionFacts> dimensions;
  private final ChartWords wording;

  CollegeCaption(Comparison facts, List<DimensionFacts> dimensions, ChartWords wording) {
    this.facts = facts;
    this.dimensions = dimensions;
    this.wording = wording;
  }

  Caption caption() {
    return new Caption(title(), subtitle(), foot(), alternative());
  }

  private String subtitle() {
    boolean alone = facts.years().size() == 1;
    String drawn = wording.text(alone ? "college.subtitle.year" : "college.subtitle");
    boolean bounded = lines().stream().anyMatch(line -> !line.ribbons().isEmpty());
    return bounded
        ? wording.clauses(List.of(drawn, wording.text(alone ? "interval.bar" : "interval.ribbon")))
        : drawn;
  }

  private List<ScoreLine> lines() {
    return dimensions.stream().map(d -> d.collegeLine(d.id())).toList();
  }

  private String title() {
    List<CollegeScore> latest =
        dimensions.stream().flatMap(d -> d.latestCollege().stream()).toList();
    if (latest.isEmpty()) {
      return wording.text("college.title.plain");
    }
    boolean judged = latest.stream().anyMatch(c -> DimensionFacts.JUDGED.contains(c.verdict()));
    List<String> findings = new ArrayList<>(judged ? verdicts(latest) : scores(latest));
    lowest().ifPresent(name -> findings.add(wording.text("college.lowest", Map.of("name", name))));
    return wording.text(
        "college.title", Map.of("year", facts.year(), "findings", wording.clauses(findings)));
  }

  private List<String> scores(List<CollegeScore> latest) {
    List<String> named =
        latest.stream()
            .map(c -> name(c.dimension()) + " " + NumberText.score(c.score().orElseThrow()))
            .toList();
    return latest.stream().allMatch(c -> c.verdict() == Verdict.NOT_COMPARABLE)
        ? List.of(wording.list(named), wording.text("verdict.not_comparable"))
        : List.of(wording.list(named));
  }

  private List<String> verdicts(List<CollegeScore> latest) {
    List<String> findings = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> names =
          latest.stream()
              .filter(c -> c.verdict() == verdict)
              .map(c -> name(c.dimension()))
              .toList();
      if (!names.isEmpty()) {
        findings.add(
            wording.text("finding." + verdict.code(), Map.of("names", wording.list(names))));
      }
    }
    return findings;
  }

  /** The dimension that lies below all others this year and last, its interval clear of theirs. */
  private Optional<String> lowest() {
    Optional<CollegeScore> now = clearlyLowest(facts.year());
    return now.filter(
            c ->
                clearlyLowest(facts.year() - 1)
                    .filter(before -> before.dimension().equals(c.dimension()))
                    .isPresent())
        .map(c -> name(c.dimension()));
  }

  private Optional<CollegeScore> clearlyLowest(int year) {
    List<CollegeScore> scores =
        dimensions.stream()
            .flatMap(d -> facts.scores().findCollege(year, d.id()).stream())
            .filter(c -> c.interval().isPresent())
            .sorted(Comparator.comparingDouble(c -> upper(c)))
            .toList();
    if (scores.size() < dimensions.size() || scores.size() < 2) {
      return Optional.empty();
    }
    double bound = upper(scores.get(0));
    return scores.stream().skip(1).allMatch(c -> c.interval().orElseThrow().lower() > bound)
        ? Optional.of(scores.get(0))
        : Optional.empty();
  }

  private static double upper(CollegeScore score) {
    return score.interval().map(Interval::upper).orElseThrow();
  }

  private String name(String dimension) {
    return wording.name(facts.rules().findDimension(dimension).orElseThrow());
  }

  private String foot() {
    Footnotes foot = new Footnotes(facts, wording);
    String method = facts.years().size() == 1 ? "foot.method.branch" : "foot.method.college";
    return wording.sentences(
        Footnotes.of(
            List.of(
                foot.numbers(dimensions),
                foot.method(method, lines()),
                foot.unbounded(lines()),
                foot.gaps(),
                foot.withheld())));
  }

  private String alternative() {
    return wording.sentences(
        dimensions.stream()
            .map(
                d ->
                    wording.text(
                        "alternative.line",
                        Map.of(
                            "name",
                            wording.name(d.dimension()),
                            "values",
                            wording.list(values(d.collegeLine(d.id()))))))
            .toList());
  }

  private List<String> values(ScoreLine line) {
    String[] values =
        line.points().stream()
            .map(
                point ->
                    point.year()
                        + " "
                        + NumberText.score(point.score())
                        + point
                            .interval()
                            .map(
                                i ->
                                    wording.text(
                                        "bracket",
                                        Map.of(
                                            "text", NumberText.scoreRange(i.lower(), i.upper()))))
                            .orElse(""))
            .toArray(String[]::new);
    return Arrays.asList(values);
  }
}
