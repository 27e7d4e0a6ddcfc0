package partybuilding.assessment.restatement;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether the two values of a restated figure may stand side by side. Their difference would tell
 * how few voted, so a figure of ballots shows neither unless
 *
 * <ul>
 *   <li>both were published, with their numbers of ballots; and
 *   <li>the numbers of ballots are equal and the export is the same, so that no ballot changed, or
 *       they differ by the minimum group at least. How many ballots changed behind an equal number
 *       cannot be told, so a changed export with an equal number shows nothing; and
 *   <li>where the rules changed, single groups are shown in that year: the same ballots under two
 *       sets of public weights are two equations in what each group gave.
 * </ul>
 *
 * Figures of the ledger are always shown.
 */
final class Showing {
  private final PresentFigures present;

  Showing(PresentFigures present) {
    this.present = present;
  }

  boolean shows(PublishedRow was, PublishedRow now, Set<Cause> causes) {
    return !was.subject().table().ofBallots()
        || (ballotsAllow(was, now, causes) && rulesAllow(was.subject(), causes));
  }

  private boolean ballotsAllow(PublishedRow was, PublishedRow now, Set<Cause> causes) {
    OptionalDouble before = was.find(FixedFigure.BALLOTS);
    OptionalDouble after = now.find(FixedFigure.BALLOTS);
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    double changed = Math.abs(after.getAsDouble() - before.getAsDouble());
    return changed == 0
        ? !causes.contains(Cause.EXPORT_CHANGED)
        : changed >= present.minimumGroup(was.subject().year());
  }

  private boolean rulesAllow(Subject subject, Set<Cause> causes) {
    return !causes.contains(Cause.RULES_CHANGED) || present.groupYears().contains(subject.year());
  }
}
