package partybuilding.assessment.compare.line;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;

/**
 * Whether two years measure a dimension in the same way: by the rules, and by what the answers show
 * of their scale.
 */
public final class Comparability {
  private final Rulebook rulebook;
  private final ScaleShifts scales;

  Comparability(Rulebook rulebook, List<YearFigures> years) {
    this.rulebook = rulebook;
    this.scales = new ScaleShifts(rulebook, years);
  }

  /** Whether a dimension of both years may be subtracted. */
  public boolean same(String dimension, int year, int other) {
    return MeasurementRules.alike(rulebook, dimension, year, other)
        && scaleSuspected(dimension, year, other).isEmpty();
  }

  /** The note where the answers of the two years were most likely given on different scales. */
  public Optional<Note> scaleSuspected(String dimension, int year, int other) {
    return scales.between(dimension, year, other)
        ? Optional.of(Note.SCALE_SUSPECTED)
        : Optional.empty();
  }
}
