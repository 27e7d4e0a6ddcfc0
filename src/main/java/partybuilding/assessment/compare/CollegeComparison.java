package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.YearStep.Measured;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;

/** The college over all years, each with its own branches. */
final class CollegeComparison {
  private final Material material;
  private final Measuring measuring;
  private final Map<List<Object>, CollegeFigure> figures = new HashMap<>();

  CollegeComparison(Material material) {
    this.material = material;
    this.measuring = new Measuring(material.rulebook());
    for (YearFigures year : material.figures()) {
      year.college().forEach(f -> figures.put(List.of(year.year(), f.dimension()), f));
    }
  }

  /** By year, then in the dimensions' order. */
  List<CollegeScore> scores() {
    List<CollegeScore> scores = new ArrayList<>();
    for (YearFigures year : material.figures()) {
      scores.addAll(scoresOf(year.year()));
    }
    return scores;
  }

  private List<CollegeScore> scoresOf(int year) {
    List<CollegeFigure> now = new ArrayList<>();
    for (Dimension dimension : material.rulebook().rulesOf(material.year()).dimensions()) {
      Optional.ofNullable(figures.get(List.of(year, dimension.id()))).ifPresent(now::add);
    }
    List<YearStep> steps = now.stream().map(figure -> step(year, figure)).toList();
    double tolerance = material.rulebook().rulesOf(year).limits().tolerance().doubleValue();
    List<Verdict> verdicts = VerdictRule.verdicts(steps, tolerance);
    List<CollegeScore> scores = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      scores.add(score(year, now.get(i), steps.get(i), verdicts.get(i)));
    }
    return scores;
  }

  private YearStep step(int year, CollegeFigure now) {
    Optional<CollegeFigure> before =
        Optional.ofNullable(figures.get(List.of(year - 1, now.dimension())));
    if (before.isEmpty()) {
      return YearStep.none(Verdict.TOO_FEW_YEARS);
    }
    if (before.get().score().isEmpty()
        || now.score().isEmpty()
        || !measuring.same(now.dimension(), year, year - 1)) {
      return YearStep.none(Verdict.NOT_COMPARABLE);
    }
    return YearStep.of(measured(before.get()), measured(now));
  }

  private static Measured measured(CollegeFigure figure) {
    return new Measured(figure.score().getAsDouble(), figure.spread());
  }

  private static CollegeScore score(
      int year, CollegeFigure figure, YearStep step, Verdict verdict) {
    return new CollegeScore(
        year,
        figure.dimension(),
        figure.branches(),
        figure.ballots(),
        figure.score(),
        figure.spread().map(s -> s.around(figure.score().orElseThrow())),
        step.change(),
        verdict,
        figure.note());
  }
}
