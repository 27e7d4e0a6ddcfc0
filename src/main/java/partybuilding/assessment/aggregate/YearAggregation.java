package partybuilding.assessment.aggregate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFigures;

/** Cells of one year to the figures that are kept of it. */
public final class YearAggregation {
  private YearAggregation() {}

  /**
   * Aggregates a year.
   *
   * @param names the branches that the year's export names, by id
   * @param participation who takes part; the cells hold no one else
   */
  public static YearFigures aggregate(
      Year year, Map<String, String> names, Participation participation, YearCells cells) {
    Rules rules = year.rules();
    List<BranchFigure> branches = new BranchAggregation(rules, cells).figures();
    return new YearFigures(
        year.year(),
        new TreeMap<>(names),
        participation.withheld(),
        branches,
        new CollegeAggregation(rules, cells).figures(branches),
        new IndicatorAggregation(year.year(), rules, cells).figures(participation));
  }

  /** An assessment year and the rules in force in it. */
  public record Year(int year, Rules rules) {}
}
