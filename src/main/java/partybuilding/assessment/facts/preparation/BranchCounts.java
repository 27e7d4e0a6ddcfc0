package partybuilding.assessment.facts.preparation;

import java.util.OptionalLong;

/**
 * Counts of what is known of a branch before a meeting.
 *
 * @param gaps that the committee named
 * @param unlisted those of them in no ledger; empty if there is no ledger that could hold them
 * @param suggestions that the committee made
 * @param items counts of the ledger items
 */
public record BranchCounts(long gaps, OptionalLong unlisted, long suggestions, ItemCounts items) {
  static final BranchCounts NONE = new BranchCounts(0, OptionalLong.of(0), 0, ItemCounts.NONE);

  BranchCounts plus(BranchCounts other) {
    boolean known = unlisted.isPresent() && other.unlisted.isPresent();
    return new BranchCounts(
        gaps + other.gaps,
        known
            ? OptionalLong.of(unlisted.getAsLong() + other.unlisted.getAsLong())
            : OptionalLong.empty(),
        suggestions + other.suggestions,
        items.plus(other.items));
  }
}
