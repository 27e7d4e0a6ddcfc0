package partybuilding.assessment.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.Comparison;

/**
 * The college's dimensions over the years, those shown apart left out.
 *
 * @param caption its words
 * @param years the horizontal axis
 * @param scores the vertical axis
 * @param lines one a dimension, in the rules' order
 * @param remark what the committee named in one of the years
 */
record CollegeChart(
    Caption caption, YearAxis years, ScoreAxis scores, List<Line> lines, Optional<Remark> remark) {
  /** The year of the summary that named three weaknesses, one in each of these dimensions. */
  private static final int REMARK_YEAR = 2021;

  private static final Set<String> REMARKED =
      Set.of("confidence", "capability", "project_integration");

  CollegeChart {
    lines = List.copyOf(lines);
  }

  /**
   * What was said in a year.
   *
   * @param year the assessment year
   * @param text as it is printed beside the year
   */
  record Remark(int year, String text) {}

  static CollegeChart of(Comparison facts, Wording wording) {
    List<DimensionFacts> dimensions = dimensions(facts);
    List<Line> lines =
        dimensions.stream().map(d -> d.collegeLine(wording.name(d.dimension()))).toList();
    return new CollegeChart(
        new CollegeCaption(facts, dimensions, wording).caption(),
        new YearAxis(facts.years()),
        ScoreAxis.covering(
            lines.stream().flatMap(l -> l.dots().stream()).flatMapToDouble(Dot::extent)),
        lines,
        remark(facts, dimensions, wording));
  }

  private static List<DimensionFacts> dimensions(Comparison facts) {
    return DimensionFacts.all(facts).stream().filter(d -> !d.dimension().apart()).toList();
  }

  private static Optional<Remark> remark(
      Comparison facts, List<DimensionFacts> dimensions, Wording wording) {
    Set<String> shown = dimensions.stream().map(DimensionFacts::id).collect(Collectors.toSet());
    return facts.years().contains(REMARK_YEAR) && shown.equals(REMARKED)
        ? Optional.of(new Remark(REMARK_YEAR, wording.text("college.remark")))
        : Optional.empty();
  }
}
