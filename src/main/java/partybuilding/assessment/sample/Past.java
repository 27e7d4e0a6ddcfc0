package partybuilding.assessment.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.ItemStatus;

/** The items raised so far, for problems to come back from. */
final class Past {
  private static final int REMEMBERED_YEARS = 2;

  private final Register register;
  private final List<Item> items = new ArrayList<>();
  private final Set<String> cameBack = new HashSet<>();

  Past(Register register) {
    this.register = register;
  }

  void add(Item item) {
    items.add(item);
    cameBack.add(item.recurrenceOf());
  }

  /** All items, the oldest first. */
  List<Item> items() {
    return items;
  }

  /** A branch's items that were struck off before the year's meeting and have not come back. */
  List<Item> closedLately(SampleBranch branch, int year) {
    return closed(branch, year).filter(item -> !item.problem().equals(Deck.stubborn())).toList();
  }

  /** The last time the branch struck the stubborn problem off. */
  Optional<Item> stubborn(SampleBranch branch, int year) {
    return closed(branch, year)
        .filter(item -> item.problem().equals(Deck.stubborn()))
        .reduce((earlier, later) -> later);
  }

  private Stream<Item> closed(SampleBranch branch, int year) {
    LocalDate meeting = LocalDate.of(year, Month.DECEMBER, 17);
    return items.stream()
        .filter(item -> year - REMEMBERED_YEARS <= item.year() && item.year() < year)
        .filter(item -> register.holder(item.branch(), year).equals(branch))
        .filter(item -> item.course().statusOn(meeting) == ItemStatus.CLOSED)
        .filter(item -> !cameBack.contains(item.id()));
  }
}
