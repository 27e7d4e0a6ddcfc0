package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.plot.PlotAxis;
import partybuilding.assessment.report.page.plot.YearPlot;
import partybuilding.assessment.score.Shares;

/**
 * A branch in one dimension over the years.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param lower the lower end of the plot's axis, in points
 * @param upper its upper end
 * @param plot its scores, above their years
 * @param cells the same as figures, one per year
 * @param grades how its grades fell, one per year; none where the dimension has no grades
 */
public record YearPanel(
    String name,
    String style,
    String lower,
    String upper,
    YearPlot plot,
    List<ScoreCell> cells,
    List<Printed> grades) {
  public YearPanel {
    cells = List.copyOf(cells);
    grades = List.copyOf(grades);
  }

  static YearPanel of(Branch branch, Dimension dimension, PageInput input) {
    PlotAxis axis = input.history().axis(dimension.id());
    List<Optional<BranchScore>> own = input.history().all(branch.id(), dimension.id());
    return new YearPanel(
        input.wording().name(dimension),
        input.style(dimension),
        Integer.toString(axis.lower()),
        Integer.toString(axis.upper()),
        YearPlot.of(lines(branch, dimension, input), axis),
        own.stream().map(score -> cell(score, input.wording())).toList(),
        grades(own, input.wording()));
  }

  /** The branch's line alone, small enough for a cell. */
  static YearPlot alone(Branch branch, Dimension dimension, PageInput input) {
    YearPlot.Lines lines =
        new YearPlot.Lines(
            List.of(),
            List.of(),
            input.history().all(branch.id(), dimension.id()),
            broken(branch, input));
    return YearPlot.of(lines, input.history().axis(dimension.id()));
  }

  private static YearPlot.Lines lines(Branch branch, Dimension dimension, PageInput input) {
    return new YearPlot.Lines(
        others(branch, dimension, input),
        input.history().college(dimension.id()),
        input.history().all(branch.id(), dimension.id()),
        broken(branch, input));
  }

  /** A cell without its note, which stands once below the panels. */
  private static ScoreCell cell(Optional<BranchScore> score, PageWording wording) {
    return ScoreCell.of(score, score.flatMap(BranchScore::note), wording).withoutReason();
  }

  /** The lines of the other branches; none if there are too many to be distinguished. */
  private static List<List<OptionalDouble>> others(
      Branch branch, Dimension dimension, PageInput input) {
    List<Branch> all = input.facts().branches();
    return TableLimit.exceededBy(all.size())
        ? List.of()
        : all.stream()
            .filter(other -> !other.id().equals(branch.id()))
            .map(other -> input.history().branch(other.id(), dimension.id()))
            .toList();
  }

  private static List<Boolean> broken(Branch branch, PageInput input) {
    List<Integer> breaks =
        input.details(branch).lineage().breaks().stream().map(LineBreak::year).toList();
    return input.history().years().stream().map(breaks::contains).toList();
  }

  private static List<Printed> grades(List<Optional<BranchScore>> own, PageWording wording) {
    boolean graded = own.stream().flatMap(Optional::stream).anyMatch(s -> s.shares().isPresent());
    return graded ? own.stream().map(score -> grades(score, wording)).toList() : List.of();
  }

  private static Printed grades(Optional<BranchScore> score, PageWording wording) {
    return score
        .flatMap(BranchScore::shares)
        .map(YearPanel::printed)
        .orElse(Printed.words(wording.text("absent")));
  }

  private static Printed printed(Shares shares) {
    String both =
        NumberText.percent(shares.good()) + " / " + NumberText.percent(shares.goodOrFairlyGood());
    return Printed.of(both, "good_share", "good_or_fairly_good_share");
  }
}
