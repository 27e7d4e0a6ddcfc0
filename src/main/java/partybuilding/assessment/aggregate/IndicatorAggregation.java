package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearCells.IndicatorCell;

/** The figures of single indicators: by group where group rows appear, else weighted over all. */
final class IndicatorAggregation {
  private final int year;
  private final Rules rules;
  private final YearCells cells;

  IndicatorAggregation(int year, Rules rules, YearCells cells) {
    this.year = year;
    this.rules = rules;
    this.cells = cells;
  }

  /** Indicator by indicator the figures of every group, or of all groups together. */
  List<IndicatorFigure> figures(Participation participation) {
    List<IndicatorFigure> shown = new ArrayList<>();
    List<IndicatorFigure> hidden = new ArrayList<>();
    cells
        .indicators()
        .forEach(
            (key, cell) ->
                (participation.groupRows(key.measure()) ? shown : hidden).add(figure(key, cell)));
    shown.addAll(WeightedIndicators.of(hidden, year, rules));
    return shown;
  }

  private IndicatorFigure figure(CellKey key, IndicatorCell cell) {
    return new IndicatorFigure(
        year,
        key.branch(),
        key.measure(),
        rules.groups().get(key.group()).id(),
        new IndicatorFigure.Statistics(
            cell.statistics().ballots(),
            OptionalDouble.of(cell.statistics().mean()),
            cell.statistics().sd(),
            Optional.of(cell.grades()).filter(counts -> counts.total() > 0)),
        Optional.empty());
  }
}
