package partybuilding.assessment.chart.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.NumberText;

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
    return new Caption(
        new CollegeTitle(facts, dimensions, wording).text(), subtitle(), foot(), alternative());
  }

  private String subtitle() {
    String drawn = wording.text("college.subtitle");
    boolean bounded = lines().stream().anyMatch(line -> !line.ribbons().isEmpty());
    return bounded ? wording.clauses(List.of(drawn, wording.text("interval.ribbon"))) : drawn;
  }

  private List<ScoreLine> lines() {
    return dimensions.stream().map(d -> d.collegeLine(d.id())).toList();
  }

  private String foot() {
    Footnotes foot = new Footnotes(facts, wording);
    return wording.sentences(
        Footnotes.of(
            List.of(
                foot.numbers(dimensions),
                foot.method("foot.method.college", lines()),
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
