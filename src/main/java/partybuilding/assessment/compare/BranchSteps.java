package partybuilding.assessment.compare;

import java.util.Optional;
import partybuilding.assessment.compare.YearStep.Measured;
import partybuilding.assessment.score.BranchFigure;

/**
 * The steps on the branches' lines: the one rule for a year and the year before and for any two
 * years.
 *
 * @param lines of the branches
 * @param breaks of the lines
 */
record BranchSteps(Lines lines, LineBreaks breaks) {
  /** The step to a branch's figure of the later year. */
  YearStep step(PairYears years, String branch, BranchFigure now) {
    String dimension = now.dimension();
    Optional<BranchFigure> before = lines.find(years.from(), branch, dimension);
    if (before.isEmpty()) {
      boolean hidden = lines.withheld(years.from(), branch, dimension);
      return YearStep.none(hidden ? Verdict.WITHHELD : Verdict.TOO_FEW_YEARS);
    }
    if (before.get().score().isEmpty()
        || now.score().isEmpty()
        || !lines.measuredAlike(dimension, years.to(), years.from())) {
      return YearStep.none(Verdict.NOT_COMPARABLE);
    }
    YearStep step = YearStep.of(measured(before.get()), measured(now));
    return breaks.part(years, branch) ? step.acrossBreak() : step;
  }

  private static Measured measured(BranchFigure figure) {
    return new Measured(figure.score().orElseThrow(), figure.spread());
  }
}
