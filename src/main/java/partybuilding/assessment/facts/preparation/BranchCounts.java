package partybuilding.assessment.facts.preparation;

import java.util.OptionalLong;

/**
 * What is known of a branch before a meeting, in numbers.
 *
 * @param gaps that the committee named
 * @param unlisted of them, those that no ledger holds; empty where no ledger could hold one
 * @param suggestions that the committee made
 * @param items what the problems of the ledger come to
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
