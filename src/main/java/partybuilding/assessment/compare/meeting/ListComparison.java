package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * What is to be rectified after the report year: every item that the ledger still carries, and
 * every gap that the committee named in the report year and no ledger holds. What has ended by the
 * as-of date is left out; it stays in the ledger that closed it.
 */
final class ListComparison {
  private final List<FollowedItem> open;
  private final ListedGaps gaps;
  private final IssuedNumbers numbers;

  /** A number within a branch line and a year raised. */
  private record Place(String branch, int year, String number) {}

  /**
   * The list of a report.
   *
   * @param items of the ledgers
   * @param texts the comments of the report year
   * @param inUse every number that a ledger or a comment has used
   */
  ListComparison(List<FollowedItem> items, List<CommentText> texts, Stream<String> inUse) {
    this.open = items.stream().filter(item -> item.outcome().open()).toList();
    this.gaps = ListedGaps.of(texts, items);
    this.numbers = new IssuedNumbers(inUse);
  }

  /** By branch in the report's order; what is carried over, and then what was named. */
  List<ListedItem> listed(List<Branch> branches, List<Recurrence> recurrences) {
    Map<String, Integer> places = new HashMap<>();
    branches.forEach(branch -> places.put(branch.id(), places.size()));
    Map<FollowedItem, Recurrence> earlier =
        recurrences.stream()
            .collect(Collectors.toMap(Recurrence::item, Function.identity(), (a, b) -> a));
    // The branches that the report year no longer knows come last.
    return Stream.concat(carried(earlier).stream(), named().stream())
        .sorted(
            Comparator.comparing(
                    (ListedItem item) -> places.getOrDefault(item.branch(), places.size()))
                .thenComparing(ListedItem::branch))
        .toList();
  }

  private List<ListedItem> carried(Map<FollowedItem, Recurrence> recurrences) {
    Set<Place> taken = new HashSet<>();
    List<ListedItem> carried = new ArrayList<>();
    for (FollowedItem item : open) {
      Place place = new Place(item.branch(), item.year(), Identifier.key(item.id()));
      String id = taken.add(place) ? item.id() : numbers.next(item.year(), item.branch());
      Optional<Recurrence> earlier = Optional.ofNullable(recurrences.get(item));
      carried.add(new ListedItem.Carried(id, item, earlier, gaps.of(item)));
    }
    return carried;
  }

  private List<ListedItem> named() {
    return new TreeMap<>(gaps.unlisted())
        .values().stream()
            .map(
                said ->
                    (ListedItem)
                        new ListedItem.Named(
                            said.get(0)
                                .item()
                                .orElseGet(
                                    () -> numbers.next(said.get(0).year(), said.get(0).branch())),
                            ListedGaps.problem(said),
                            said))
            .toList();
  }
}
