package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.LineBreak;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;

/**
 * A branch in one dimension over the years.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param lower the lower end of the plot's axis, in points
 * @param upper its upper end
 * @param plot its scores, above their years
 * @param cells the same as figures, one a year
 */
public record YearPanel(
    String name, String style, String lower, String upper, YearPlot plot, List<ScoreCell> cells) {
  /** Copies the cells. */
  public YearPanel {
    cells = List.copyOf(cells);
  }

  static YearPanel of(Branch branch, Dimension dimension, ScoreHistory history, Material material) {
    List<Optional<BranchScore>> own =
        history.years().stream()
            .map(year -> history.find(year, branch.id(), dimension.id()))
            .toList();
    YearPlot.Lines lines =
        new YearPlot.Lines(
            others(branch, dimension, history, material), history.college(dimension.id()), own);
    BandBar.Axis axis = history.axis(dimension.id()).orElse(BandBar.Axis.WHOLE);
    return new YearPanel(
        material.wording().name(dimension),
        Card.style(dimension, material),
        Integer.toString(axis.lower()),
        Integer.toString(axis.upper()),
        YearPlot.of(lines, broken(branch, history, material), axis),
        own.stream().map(score -> cell(score, material.wording())).toList());
  }

  /** Its note is said once beneath the panels, not in each of them. */
  private static ScoreCell cell(Optional<BranchScore> score, Wording wording) {
    return ScoreCell.of(score, score.flatMap(BranchScore::note), wording);
  }

  /** Too many lines would be a grey cloud. */
  private static List<List<OptionalDouble>> others(
      Branch branch, Dimension dimension, ScoreHistory history, Material material) {
    List<Branch> all = material.facts().branches();
    return all.size() > BranchSection.MOST_AT_ONCE
        ? List.of()
        : all.stream()
            .filter(other -> !other.id().equals(branch.id()))
            .map(other -> history.branch(other.id(), dimension.id()))
            .toList();
  }

  private static List<Boolean> broken(Branch branch, ScoreHistory history, Material material) {
    List<Integer> breaks =
        material.facts().breaksOf(branch.id()).stream().map(LineBreak::year).toList();
    return history.years().stream().map(breaks::contains).toList();
  }
}
