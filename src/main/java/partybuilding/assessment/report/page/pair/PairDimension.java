package partybuilding.assessment.report.page.pair;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.plot.PlotAxis;

/**
 * The branches in two years in one dimension, all on one axis.
 *
 * @param id the dimension's
 * @param name the dimension's
 * @param style the dimension's colour
 * @param caption of the table
 * @param axis of all branches and years
 * @param rows in the branches' fixed order
 */
public record PairDimension(
    String id, String name, String style, String caption, PlotAxis axis, List<PairRow> rows) {
  public PairDimension {
    rows = List.copyOf(rows);
  }

  static PairDimension of(
      Dimension dimension, List<Branch> branches, PairIndex index, PageInput input) {
    return new PairDimension(
        dimension.id(),
        input.wording().name(dimension),
        input.style(dimension),
        input
            .wording()
            .text(
                "pair.caption",
                Map.of(
                    "dimension", input.wording().name(dimension),
                    "from", Integer.toString(index.newest().from()),
                    "to", Integer.toString(index.newest().to()))),
        input.history().axis(dimension.id()),
        branches.stream().map(branch -> row(dimension.id(), branch, index, input)).toList());
  }

  private static PairRow row(String dimension, Branch branch, PairIndex index, PageInput input) {
    PageWording wording = input.wording();
    PlotAxis axis = input.history().axis(dimension);
    YearPair newest = index.newest();
    return new PairRow(
        branch.id(),
        branch.name(),
        input.directory().link(branch),
        PairScore.of(index.score(branch, dimension, newest.from()), axis, wording),
        PairScore.of(index.score(branch, dimension, newest.to()), axis, wording),
        index
            .change(branch, dimension, newest)
            .map(pair -> TableTrace.of(pair, wording))
            .orElse(TableTrace.NONE),
        index
            .change(branch, dimension, newest)
            .map(pair -> movement(pair, wording))
            .orElseGet(() -> Movement.none(wording.text("pair.absent"))));
  }

  static Movement movement(PairChange pair, PageWording wording) {
    return Movement.of(pair.verdict(), pair.change(), pair.note(), wording);
  }
}
