package partybuilding.assessment.compare.score;

import java.util.Optional;
import partybuilding.assessment.compare.line.LineBreaks;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.compare.score.YearStep.Measured;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;

/**
 * The steps on the branches' lines: the one rule for a year and the year before and for any two
 * years.
 */
public final class BranchSteps {
  private final Lines lines;
  private final LineBreaks breaks;
  private final AdjustedChanges adjusted;
  private final PanelCaveats caveats;

  public BranchSteps(Lines lines, LineBreaks breaks) {
    this.lines = lines;
    this.breaks = breaks;
    this.adjusted = new AdjustedChanges(lines, breaks);
    this.caveats = new PanelCaveats(lines.input());
  }

  /** Where the lines are broken. */
  LineBreaks breaks() {
    return breaks;
  }

  /** The step to a branch's figure of the later year. */
  YearStep step(PairYears years, String branch, BranchFigure now) {
    String dimension = now.dimension();
    Optional<BranchFigure> before = lines.find(years.from(), branch, dimension);
    if (before.isEmpty()) {
      boolean hidden = lines.withheld(years.from(), branch, dimension);
      return YearStep.none(hidden ? Verdict.WITHHELD : Verdict.TOO_FEW_YEARS);
    }
    if (before.get().score().isEmpty() || now.score().isEmpty()) {
      return YearStep.none(Verdict.NOT_COMPARABLE);
    }
    return Obstacle.between(years, dimension, lines.measuring())
        .or(() -> otherGroups(years, branch, dimension))
        .orElseGet(() -> measured(years, branch, before.get(), now));
  }

  private Optional<YearStep> otherGroups(PairYears years, String branch, String dimension) {
    return lines.sameGroups(years, branch, dimension)
        ? Optional.empty()
        : Optional.of(YearStep.barred(Note.GROUPS_DIFFER));
  }

  private YearStep measured(PairYears years, String branch, BranchFigure then, BranchFigure now) {
    YearStep step = YearStep.of(measured(then), measured(now));
    return breaks.part(years, branch)
        ? step.acrossBreak()
        : step.guarded(
            new StepGuard(
                Optional.empty(),
                caveats.between(years),
                adjusted.of(years, branch, now.dimension())));
  }

  private static Measured measured(BranchFigure figure) {
    return new Measured(figure.score().orElseThrow(), figure.standardError());
  }
}
