package partybuilding.assessment.compare.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;

/** The college over all years, each with its own branches. */
public final class CollegeComparison {
  private final ComparisonInput input;
  private final CollegeSteps steps;

  public CollegeComparison(ComparisonInput input, CollegeSteps steps) {
    this.input = input;
    this.steps = steps;
  }

  /** By year, then in the dimensions' order. */
  public List<CollegeScore> scores() {
    List<CollegeScore> scores = new ArrayList<>();
    for (YearFigures year : input.figures()) {
      scores.addAll(scoresOf(year.year()));
    }
    return scores;
  }

  private List<CollegeScore> scoresOf(int year) {
    List<CollegeFigure> now = figuresOf(year);
    PairYears years = new PairYears(year - 1, year);
    List<YearStep> taken = now.stream().map(figure -> steps.step(years, figure)).toList();
    List<Verdict> verdicts = VerdictRule.verdicts(taken, limits(year));
    List<CollegeScore> scores = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      scores.add(score(year, now.get(i), taken.get(i), verdicts.get(i)));
    }
    return scores;
  }

  private Limits limits(int year) {
    return input.rulebook().rulesOf(year).limits();
  }

  private List<CollegeFigure> figuresOf(int year) {
    return input.rulebook().rulesOf(input.year()).dimensions().stream()
        .flatMap(dimension -> steps.find(year, dimension.id()).stream())
        .toList();
  }

  /** The college over all pairs of years, a family of its own; {@code scores} as above. */
  public List<PairChange> pairs(List<CollegeScore> scores) {
    PairFamily family = new PairFamily(input);
    scores.stream()
        .filter(score -> score.year() == input.year())
        .forEach(s -> family.newest(PairChange.COLLEGE, s.dimension(), s.verdict()));
    List<Integer> years = input.figures().stream().map(YearFigures::year).toList();
    List<PairStep> all = new ArrayList<>();
    for (PairYears pair : PairYears.of(years, input.year(), 1)) {
      figuresOf(pair.to()).forEach(now -> pair(pair, now).ifPresent(all::add));
    }
    return family.named(all);
  }

  private Optional<PairStep> pair(PairYears years, CollegeFigure now) {
    return steps
        .find(years.from(), now.dimension())
        .map(
            then ->
                new PairStep(
                    years,
                    PairChange.COLLEGE,
                    now.dimension(),
                    step(years, now),
                    now.note().or(then::note)));
  }

  /** The newest step is the year's own, wherever it is printed. */
  private YearStep step(PairYears years, CollegeFigure now) {
    return years.equals(new PairYears(input.year() - 1, input.year()))
        ? steps.step(years, now)
        : steps.stepOfPairs(years, now);
  }

  private CollegeScore score(int year, CollegeFigure figure, YearStep step, Verdict verdict) {
    return new CollegeScore(
        year,
        figure.dimension(),
        figure.branches(),
        FigureEstimate.of(figure),
        new JudgedChange(step.change(), verdict),
        step.note(figure.note(), VerdictRule.reason(step, verdict, limits(year))));
  }
}
