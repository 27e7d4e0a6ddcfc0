package partybuilding.assessment.report.page.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;

/**
 * The scores of the newest years and the changes between any two of them, indexed by branch and
 * dimension.
 */
final class PairIndex {
  private final PageInput input;
  private final List<Integer> years;
  private final Map<Key, PairChange> changes = new HashMap<>();

  PairIndex(PageInput input) {
    this.input = input;
    this.years = input.history().years();
    input
        .facts()
        .pairs()
        .changes()
        .forEach(
            pair ->
                changes.put(
                    new Key(new YearPair(pair.from(), pair.to()), pair.branch(), pair.dimension()),
                    pair));
  }

  private record Key(YearPair years, String branch, String dimension) {}

  /** Those that are shown, ascending; at least two. */
  List<Integer> years() {
    return years;
  }

  /** The report year and the one before. */
  YearPair newest() {
    return new YearPair(years.get(years.size() - 2), years.get(years.size() - 1));
  }

  /** Every two of the years, by the later, then the earlier. */
  List<YearPair> pairs() {
    return years.stream()
        .flatMap(to -> years.stream().filter(from -> from < to).map(f -> new YearPair(f, to)))
        .toList();
  }

  Optional<BranchScore> score(Branch branch, String dimension, int year) {
    return input.history().all(branch.id(), dimension).get(years.indexOf(year));
  }

  Optional<PairChange> change(Branch branch, String dimension, YearPair pair) {
    return Optional.ofNullable(changes.get(new Key(pair, branch.id(), dimension)));
  }

  /** The branches that clearly moved in the report year before all others, each in fixed order. */
  List<Branch> movedFirst() {
    List<Branch> branches = input.facts().branches();
    return Stream.concat(
            branches.stream().filter(this::moved), branches.stream().filter(b -> !moved(b)))
        .toList();
  }

  private boolean moved(Branch branch) {
    return input.dimensions().stream()
        .map(Dimension::id)
        .flatMap(id -> change(branch, id, newest()).stream())
        .map(PairChange::verdict)
        .anyMatch(verdict -> verdict == Verdict.IMPROVED || verdict == Verdict.DECLINED);
  }
}
