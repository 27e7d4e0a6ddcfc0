package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.StandingIndex;
import partybuilding.assessment.report.page.standing.PlaceCell;
import partybuilding.assessment.report.page.standing.RankWords;
import partybuilding.assessment.report.page.standing.TrendCell;

/**
 * The position of one branch in one dimension.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param place this year
 * @param trend over the years
 * @param rank in words with its interval; empty if no rank is stated
 */
public record SheetStanding(
    String name, String style, PlaceCell place, TrendCell trend, Printed rank) {
  /** One per dimension; none where nothing can be said of any branch. */
  static List<SheetStanding> of(Branch branch, PageInput input) {
    StandingIndex standings = input.standings();
    List<SheetStanding> rows = new ArrayList<>();
    if (!standings.isEmpty()) {
      input.dimensions().forEach(d -> rows.add(of(branch, d, standings, input)));
    }
    return rows;
  }

  private static SheetStanding of(
      Branch branch, Dimension dimension, StandingIndex standings, PageInput input) {
    PageWording wording = input.wording();
    return new SheetStanding(
        wording.name(dimension),
        input.style(dimension),
        PlaceCell.of(standings.adjusted(branch.id(), dimension.id()), wording),
        TrendCell.of(standings.trend(branch.id(), dimension.id()), wording),
        RankWords.of(List.of(branch.id()), dimension.id(), standings, input).stream()
            .map(RankWords::place)
            .findFirst()
            .orElse(Printed.words(wording.text("absent"))));
  }
}
