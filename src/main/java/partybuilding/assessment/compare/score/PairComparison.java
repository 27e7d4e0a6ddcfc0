package partybuilding.assessment.compare.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;

/** The branches of the report year over all pairs of years. */
public final class PairComparison {
  private final Lines lines;
  private final BranchSteps steps;

  public PairComparison(Lines lines, BranchSteps steps) {
    this.lines = lines;
    this.steps = steps;
  }

  /** By years, branch in the report's order, dimension; {@code scores} hold the newest words. */
  public List<PairChange> changes(List<BranchScore> scores) {
    PairFamily family = new PairFamily(lines.input());
    scores.stream()
        .filter(score -> score.year() == lines.reportYear())
        .forEach(s -> family.newest(s.branch(), s.dimension(), s.verdict()));
    return family.named(steps());
  }

  private List<PairStep> steps() {
    List<PairStep> all = new ArrayList<>();
    int branches = lines.branches().size();
    for (PairYears years : PairYears.of(lines.years().keySet(), lines.reportYear(), branches)) {
      lines.cells((branch, dimension) -> step(years, branch, dimension)).forEachOrdered(all::add);
    }
    return all;
  }

  /** Empty for a branch that had no part in one of the years. */
  private Optional<PairStep> step(PairYears years, String branch, String dimension) {
    Optional<BranchFigure> then = lines.find(years.from(), branch, dimension);
    Optional<BranchFigure> now = lines.find(years.to(), branch, dimension);
    boolean hiddenThen = then.isEmpty() && lines.withheld(years.from(), branch, dimension);
    boolean hiddenNow = now.isEmpty() && lines.withheld(years.to(), branch, dimension);
    if (then.isEmpty() && !hiddenThen) {
      return Optional.empty();
    }
    if (hiddenNow || (hiddenThen && now.isPresent())) {
      return Optional.of(PairStep.none(years, branch, dimension, Verdict.WITHHELD, Note.WITHHELD));
    }
    return now.map(figure -> step(years, branch, then.orElseThrow(), figure))
        .or(() -> unvoted(years, branch, dimension));
  }

  private PairStep step(PairYears years, String branch, BranchFigure then, BranchFigure now) {
    Optional<Note> note = now.note().or(then::note).or(() -> steps.breaks().note(years, branch));
    return new PairStep(years, branch, now.dimension(), steps.step(years, branch, now), note);
  }

  /** The step for a branch of the report year that had no votes in the earlier year. */
  private Optional<PairStep> unvoted(PairYears years, String branch, String dimension) {
    return years.to() == lines.reportYear()
        ? Optional.of(
            PairStep.none(years, branch, dimension, Verdict.NOT_COMPARABLE, Note.NO_BALLOTS))
        : Optional.empty();
  }
}
