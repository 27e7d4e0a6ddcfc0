package partybuilding.assessment.report.table.meeting;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import partybuilding.assessment.facts.meeting.OnsiteDebrief;
import partybuilding.assessment.facts.preparation.BranchCounts;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Outcome;

/**
 * The counts of a branch before a meeting, or of all branches. A count is empty, not 0, if its file
 * is missing.
 *
 * @param id the branch's id, or {@link Cohort#ALL}
 * @param name its full name; empty for all of them
 * @param counts its counts
 * @param onsite whether it debriefed on site in the term
 * @param years the years that the preparation looks back to
 */
record PreparationRow(
    String id,
    Optional<String> name,
    BranchCounts counts,
    OnsiteDebrief onsite,
    Preparation.Years years) {
  static PreparationRow of(BranchPreparation branch, Preparation facts) {
    return new PreparationRow(
        branch.branch().id(),
        Optional.of(branch.branch().name()),
        branch.counts(),
        branch.onsite(),
        facts.years());
  }

  static PreparationRow all(Preparation facts) {
    OnsiteDebrief none = new OnsiteDebrief(Optional.empty(), OptionalInt.empty());
    return new PreparationRow(Cohort.ALL, Optional.empty(), facts.total(), none, facts.years());
  }

  OptionalLong gaps() {
    return commented(counts.gaps());
  }

  OptionalLong suggestions() {
    return commented(counts.suggestions());
  }

  private OptionalLong commented(long count) {
    return years.commented() ? OptionalLong.of(count) : OptionalLong.empty();
  }

  OptionalLong unlisted() {
    return years.commented() ? counts.unlisted() : OptionalLong.empty();
  }

  OptionalLong outcome(Outcome outcome) {
    return listed(counts.items().of(outcome));
  }

  /** A count from the ledger; empty if there is no ledger. */
  OptionalLong listed(long count) {
    return years.ledger().isPresent() ? OptionalLong.of(count) : OptionalLong.empty();
  }
}
