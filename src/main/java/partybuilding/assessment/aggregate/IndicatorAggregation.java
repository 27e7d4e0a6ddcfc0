package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
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
    List<IndicatorFigure> figures = new ArrayList<>();
    cells
        .indicators()
        .forEach(
            (key, cell) -> {
              if (participation.groupRows(key.measure())) {
                figures.add(figure(key, cell));
              }
            });
    weighted().stream()
        .filter(figure -> !participation.groupRows(figure.indicator()))
        .forEach(figures::add);
    return figures;
  }

  private IndicatorFigure figure(CellKey key, IndicatorCell cell) {
    return new IndicatorFigure(
        year,
        key.branch(),
        key.measure(),
        rules.groups().get(key.group()).id(),
        cell.statistics().ballots(),
        OptionalDouble.of(cell.statistics().mean()),
        cell.statistics().sd(),
        Optional.of(cell.grades()).filter(counts -> counts.total() > 0),
        Optional.empty());
  }

  private List<IndicatorFigure> weighted() {
    GroupedSums table =
        new GroupedSums(
            List.of("branch", "indicator"), List.of("groups", "weight", "ballots", "mean"));
    cells
        .indicators()
        .forEach(
            (key, cell) -> {
              double weight = rules.groups().get(key.group()).weight().doubleValue();
              if (weight > 0) {
                table.add(
                    List.of(key.branch(), key.measure()),
                    1,
                    weight,
                    (double) cell.statistics().ballots(),
                    weight * cell.statistics().mean());
              }
            });
    List<IndicatorFigure> figures = new ArrayList<>();
    for (Map.Entry<SumKey, double[]> entry : table.byKey().entrySet()) {
      figures.add(weighted(entry.getKey(), entry.getValue()));
    }
    return figures;
  }

  private IndicatorFigure weighted(SumKey key, double[] sums) {
    boolean complete =
        sums[0] == rules.weightedGroups().size()
            || rules.missingGroup() == MissingGroup.RENORMALISE;
    Optional<GradeCounts> noCounts = Optional.empty();
    return new IndicatorFigure(
        year,
        key.parts().get(0),
        key.parts().get(1),
        IndicatorFigure.ALL,
        (long) sums[2],
        complete ? OptionalDouble.of(sums[3] / sums[1]) : OptionalDouble.empty(),
        OptionalDouble.empty(),
        noCounts,
        complete ? Optional.empty() : Optional.of(Note.GROUP_MISSING));
  }
}
