package partybuilding.assessment.report.page.standing;

import java.util.List;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.StandingIndex;

/**
 * The positions of a branch in all dimensions.
 *
 * @param name the branch's
 * @param link the file of its own page
 * @param withheld why the branch is withheld; empty if it is not
 * @param cells one per dimension; none where it is withheld
 */
public record StandingRow(String name, String link, String withheld, List<Cell> cells) {
  public StandingRow {
    cells = List.copyOf(cells);
  }

  /**
   * One dimension.
   *
   * @param place this year
   * @param trend over the years
   */
  public record Cell(PlaceCell place, TrendCell trend) {
    private boolean flagged() {
      return place.flagged() || trend.movement().flagged();
    }
  }

  public static StandingRow of(Branch branch, StandingIndex standings, PageInput input) {
    PageWording wording = input.wording();
    String link = input.directory().link(branch);
    if (input.withheldNow().contains(branch.id())) {
      return new StandingRow(branch.name(), link, wording.withheld(), List.of());
    }
    List<Cell> cells =
        input.dimensions().stream()
            .map(dimension -> cell(branch.id(), dimension.id(), standings, wording))
            .toList();
    return new StandingRow(branch.name(), link, "", cells);
  }

  private static Cell cell(
      String branch, String dimension, StandingIndex standings, PageWording wording) {
    return new Cell(
        PlaceCell.of(standings.adjusted(branch, dimension), wording),
        TrendCell.of(standings.trend(branch, dimension), wording));
  }

  /** Whether anything in the row is significant. */
  public boolean flagged() {
    return cells.stream().anyMatch(Cell::flagged);
  }
}
