package partybuilding.assessment.report.page;

import java.util.Optional;
import partybuilding.assessment.compare.PairChange;

/**
 * What changed from an earlier year to the report year in one dimension.
 *
 * @param trace of the figures
 * @param movement from then to now
 */
public record SinceCell(Trace trace, Movement movement) {
  /** A cell; a dash where the dimension was not asked then. The note of the table gives reasons. */
  static SinceCell of(Optional<PairChange> pair, Wording wording) {
    return pair.map(p -> new SinceCell(Trace.of(p, wording), movement(p, wording)))
        .orElseGet(() -> new SinceCell(Trace.NONE, Movement.none(wording.text("absent"))));
  }

  private static Movement movement(PairChange pair, Wording wording) {
    return Movement.of(pair.verdict(), pair.change(), Optional.empty(), wording);
  }
}
