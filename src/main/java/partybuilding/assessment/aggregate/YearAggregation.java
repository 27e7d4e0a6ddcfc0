package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Caveats;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFigures;

/** Cells of one year to the figures that are kept of it. */
public final class YearAggregation {
  private YearAggregation() {}

  /**
   * Aggregates a year.
   *
   * @param names the branches that the year's export names, by id
   * @param disclosure who takes part, and how coarse its figures are; the cells hold no one else
   */
  public static YearFigures aggregate(
      Year year, Map<String, String> names, Disclosure disclosure, YearCells cells) {
    Rules rules = year.rules();
    Participation participation = disclosure.participation();
    List<BranchFigure> branches = branches(rules, disclosure, cells);
    List<IndicatorFigure> indicators =
        new IndicatorAggregation(year.year(), rules, cells)
            .figures(participation).stream()
                .map(figure -> coarsened(figure, rules, disclosure, cells))
                .toList();
    return new YearFigures(
        year.year(),
        new TreeMap<>(names),
        participation.withheld(),
        branches,
        new CollegeAggregation(rules, cells).figures(branches),
        indicators,
        new Caveats(cells.suspectedScales(), cells.copiedGroups(), GroupAbsences.of(cells, rules)));
  }

  /** An assessment year and the rules in force in it. */
  public record Year(int year, Rules rules) {}

  /** Whatever is made of the figures later is made of these, as coarse as they are. */
  private static List<BranchFigure> branches(Rules rules, Disclosure disclosure, YearCells cells) {
    List<BranchFigure> figures = new ArrayList<>();
    for (BranchFigure figure : new BranchAggregation(rules, cells).figures()) {
      Dimension dimension = rules.findDimension(figure.dimension()).orElseThrow();
      Set<String> counted = cells.branchesOf(figure.branch());
      figures.add(figure.coarsened(disclosure.precision().ofDimension(counted, dimension)));
    }
    disclosure
        .participation()
        .withheldMeasures()
        .forEach(
            (branch, measures) ->
                rules.dimensions().stream()
                    .filter(dimension -> measures.contains(dimension.id()))
                    .map(dimension -> BranchFigure.withheld(branch, dimension.id()))
                    .forEach(figures::add));
    return figures;
  }

  private static IndicatorFigure coarsened(
      IndicatorFigure figure, Rules rules, Disclosure disclosure, YearCells cells) {
    Indicator indicator = rules.indicators().get(rules.indexOfIndicator(figure.indicator()));
    Set<String> counted = cells.branchesOf(figure.branch());
    return figure.coarsened(disclosure.precision().ofIndicator(counted, indicator));
  }
}
