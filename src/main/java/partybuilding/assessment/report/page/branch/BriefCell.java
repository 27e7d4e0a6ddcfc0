package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.plot.IntervalBar;
import partybuilding.assessment.report.page.plot.YearPlot;

/**
 * A branch's cell for one dimension in the table of the brief.
 *
 * @param cell its score and its movement, without the reason, which stands in the details
 * @param style the dimension's colour
 * @param bar its score with interval, on the axis of all branches; empty where there is no score
 * @param college the place of the college's score on that axis; empty where there is none
 * @param alternative the bar in words; a dash where there is no score
 * @param line its scores over the years; empty where there is only one year
 */
public record BriefCell(
    ScoreCell cell,
    String style,
    Optional<IntervalBar> bar,
    String college,
    String alternative,
    Optional<YearPlot> line) {
  /** One cell per dimension, in the report's order, as are the places of the college's scores. */
  static List<BriefCell> of(Branch branch, BranchRow row, List<String> college, PageInput input) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(place -> of(branch, place, row.cells().get(place), college.get(place), input))
        .toList();
  }

  private static BriefCell of(
      Branch branch, int place, ScoreCell cell, String college, PageInput input) {
    Dimension dimension = input.dimensions().get(place);
    boolean several = input.facts().severalYears();
    Optional<BranchScore> scored =
        input.scores().find(branch.id(), dimension.id()).filter(score -> score.score().isPresent());
    return new BriefCell(
        cell.withoutReason(),
        input.style(dimension),
        scored.map(score -> IntervalBar.of(score, input.history().axis(dimension.id()))),
        scored.map(score -> college).orElse(""),
        scored.map(score -> words(score, input)).orElse(cell.score().text()),
        several ? Optional.of(YearPanel.alone(branch, dimension, input)) : Optional.empty());
  }

  private static String words(BranchScore score, PageInput input) {
    return input.wording().score(score.score(), score.interval());
  }

  /** The place of the college's score of the report year by dimension; empty where it has none. */
  static List<String> college(PageInput input) {
    return input.dimensions().stream().map(dimension -> college(dimension.id(), input)).toList();
  }

  private static String college(String dimension, PageInput input) {
    OptionalDouble college =
        input
            .facts()
            .scores()
            .findCollege(input.facts().year(), dimension)
            .map(CollegeScore::score)
            .orElse(OptionalDouble.empty());
    return college.isPresent() ? input.history().axis(dimension).place(college.getAsDouble()) : "";
  }
}
