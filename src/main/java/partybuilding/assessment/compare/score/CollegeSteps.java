package partybuilding.assessment.compare.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.line.Comparability;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.compare.score.YearStep.Measured;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.Caveats.Absence;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;

/**
 * The college's steps, each year with its own branches: the one rule for a year and the year before
 * and for any two years.
 */
public final class CollegeSteps {
  private final Comparability measuring;
  private final PanelCaveats caveats;
  private final Map<List<Object>, Set<String>> absent = new HashMap<>();
  private final Map<List<Object>, CollegeFigure> figures = new HashMap<>();
  private final Set<List<Object>> hidden = new HashSet<>();

  public CollegeSteps(Lines lines) {
    ComparisonInput input = lines.input();
    this.measuring = lines.measuring();
    this.caveats = new PanelCaveats(input);
    for (YearFigures year : input.figures()) {
      if (input.rulebook().rulesOf(year.year()).conventions().missingGroup()
          == MissingGroup.RENORMALISE) {
        year.caveats().absences().forEach(absence -> put(year.year(), absence));
      }
      year.college().forEach(figure -> put(year, figure));
    }
  }

  /** Where scores may do without a group, the college is compared only if the same are missing. */
  private void put(int year, Absence absence) {
    absent
        .computeIfAbsent(List.of(year, absence.dimension()), unused -> new HashSet<>())
        .add(absence.group());
  }

  private Set<String> absent(int year, String dimension) {
    return absent.getOrDefault(List.of(year, dimension), Set.of());
  }

  /** A college without a score in a year that withholds branches is withheld with them. */
  private void put(YearFigures year, CollegeFigure figure) {
    List<Object> key = List.of(year.year(), figure.dimension());
    figures.put(key, figure);
    if (figure.score().isEmpty() && !year.withheld().isEmpty()) {
      hidden.add(key);
    }
  }

  /** Whether the college has no score because branches are withheld. */
  boolean withheld(int year, String dimension) {
    return hidden.contains(List.of(year, dimension));
  }

  /** The college in a year and dimension, if it was asked. */
  public Optional<CollegeFigure> find(int year, String dimension) {
    return Optional.ofNullable(figures.get(List.of(year, dimension)));
  }

  /** The step to the college's figure of the later year. */
  YearStep step(PairYears years, CollegeFigure now) {
    return step(years, now, YearStep::of);
  }

  /** The same step as one of all pairs of years. */
  YearStep stepOfPairs(PairYears years, CollegeFigure now) {
    return step(years, now, YearStep::ofFew);
  }

  private YearStep step(
      PairYears years, CollegeFigure now, BiFunction<Measured, Measured, YearStep> difference) {
    Optional<CollegeFigure> before = find(years.from(), now.dimension());
    if (before.isEmpty()) {
      return YearStep.none(Verdict.TOO_FEW_YEARS);
    }
    if (withheld(years.from(), now.dimension()) || withheld(years.to(), now.dimension())) {
      return YearStep.none(Verdict.WITHHELD);
    }
    if (before.get().score().isEmpty() || now.score().isEmpty()) {
      return YearStep.none(Verdict.NOT_COMPARABLE);
    }
    return step(years, now, measured(before.get()), difference);
  }

  private YearStep step(
      PairYears years,
      CollegeFigure now,
      Measured then,
      BiFunction<Measured, Measured, YearStep> difference) {
    return Obstacle.between(years, now.dimension(), measuring)
        .or(() -> otherGroups(years, now.dimension()))
        .orElseGet(
            () ->
                difference
                    .apply(then, measured(now))
                    .guarded(StepGuard.beside(caveats.between(years))));
  }

  private Optional<YearStep> otherGroups(PairYears years, String dimension) {
    return absent(years.from(), dimension).equals(absent(years.to(), dimension))
        ? Optional.empty()
        : Optional.of(YearStep.barred(Note.GROUPS_DIFFER));
  }

  private static Measured measured(CollegeFigure figure) {
    return new Measured(figure.score().orElseThrow(), figure.standardError());
  }
}
