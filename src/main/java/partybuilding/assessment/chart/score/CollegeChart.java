package partybuilding.assessment.chart.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.facts.Comparison;

/**
 * The college's dimensions over the years, those shown apart left out.
 *
 * @param caption its words
 * @param years the horizontal axis
 * @param scores the vertical axis
 * @param lines one per dimension, in the rules' order
 * @param remarks the weaknesses of these dimensions that were named in one of the years, by year
 */
public record CollegeChart(
    Caption caption, YearAxis years, ScoreAxis scores, List<ScoreLine> lines, List<Remark> remarks)
    implements ChartModel {
  public CollegeChart {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /**
   * The weaknesses named in a year.
   *
   * @param year the assessment year
   * @param text as it is printed beside the year
   */
  record Remark(int year, String text) {}

  /** The chart; empty unless the college has scores in more than one year. */
  public static Optional<CollegeChart> of(Comparison facts, ChartWords wording) {
    List<DimensionFacts> dimensions = dimensions(facts);
    return facts.severalYears() && dimensions.stream().anyMatch(DimensionFacts::collegeScored)
        ? Optional.of(chart(facts, dimensions, wording))
        : Optional.empty();
  }

  private static CollegeChart chart(
      Comparison facts, List<DimensionFacts> dimensions, ChartWords wording) {
    List<ScoreLine> lines =
        dimensions.stream().map(d -> d.collegeLine(wording.name(d.dimension()))).toList();
    return new CollegeChart(
        new CollegeCaption(facts, dimensions, wording).caption(),
        new YearAxis(facts.years()),
        ScoreAxis.covering(
            lines.stream().flatMap(l -> l.points().stream()).flatMapToDouble(ScorePoint::extent)),
        lines,
        remarks(facts, dimensions, wording));
  }

  private static List<DimensionFacts> dimensions(Comparison facts) {
    return DimensionFacts.all(facts).stream().filter(d -> !d.dimension().apart()).toList();
  }

  private static List<Remark> remarks(
      Comparison facts, List<DimensionFacts> dimensions, ChartWords wording) {
    SortedMap<Integer, List<String>> named = new TreeMap<>();
    dimensions.stream()
        .flatMap(dimension -> dimension.dimension().weakness().stream())
        .filter(weakness -> facts.years().contains(weakness.year()))
        .forEach(
            weakness ->
                named
                    .computeIfAbsent(weakness.year(), year -> new ArrayList<>())
                    .add(weakness.name().in(wording.language())));
    return named.entrySet().stream()
        .map(e -> new Remark(e.getKey(), text(e.getKey(), e.getValue(), wording)))
        .toList();
  }

  private static String text(int year, List<String> weaknesses, ChartWords wording) {
    return wording.text(
        "college.remark", Map.of("year", year, "weaknesses", String.join(" / ", weaknesses)));
  }
}
