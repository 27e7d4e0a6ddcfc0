package partybuilding.assessment.compare.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.BranchYears;
import partybuilding.assessment.facts.score.AsWasScore;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;

/** Every year with the branches it had, under their own numbers and names and its own rules. */
public final class AsWasComparison {
  private final ComparisonInput input;

  public AsWasComparison(ComparisonInput input) {
    this.input = input;
  }

  /** By year, branch, then in the dimensions' order. */
  public List<AsWasScore> scores() {
    List<AsWasScore> scores = new ArrayList<>();
    for (YearFigures year : input.figures()) {
      scores.addAll(scoresOf(year));
    }
    return scores;
  }

  private List<AsWasScore> scoresOf(YearFigures year) {
    BranchYears<BranchFigure> figures = new BranchYears<>();
    year.branches().forEach(f -> figures.put(year.year(), f.branch(), f.dimension(), f));
    List<AsWasScore> scores = new ArrayList<>();
    year.names()
        .forEach(
            (id, name) -> {
              for (Dimension dimension : input.rulebook().rulesOf(year.year()).dimensions()) {
                AsWasScore empty = empty(year, id, name, dimension);
                scores.add(
                    figures
                        .find(year.year(), id, dimension.id())
                        .map(figure -> filled(empty, figure))
                        .orElse(empty));
              }
            });
    return scores;
  }

  private static AsWasScore empty(YearFigures year, String id, String name, Dimension dimension) {
    return new AsWasScore(
        year.year(),
        id,
        name,
        dimension.id(),
        ScoreEstimate.NONE,
        Optional.empty(),
        Optional.of(year.withheld().contains(id) ? Note.WITHHELD : Note.NO_BALLOTS));
  }

  private static AsWasScore filled(AsWasScore empty, BranchFigure figure) {
    return new AsWasScore(
        empty.year(),
        empty.branch(),
        empty.name(),
        empty.dimension(),
        FigureEstimate.of(figure),
        figure.shares(),
        figure.note());
  }
}
