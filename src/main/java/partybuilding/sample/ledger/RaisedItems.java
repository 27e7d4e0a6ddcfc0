package partybuilding.sample.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;

/**
 * The items raised so far, for problems to come back from. A branch looks up its own among tens of
 * thousands of branches: the closed items are grouped by branch once a year.
 */
final class RaisedItems {
  private static final int REMEMBERED_YEARS = 2;

  private final SampleRegister register;
  private final List<SampleItem> items = new ArrayList<>();
  private final Set<String> cameBack = new HashSet<>();
  private final Map<Integer, Map<String, List<SampleItem>>> closedByYear = new TreeMap<>();

  RaisedItems(SampleRegister register) {
    this.register = register;
  }

  void add(SampleItem item) {
    items.add(item);
    cameBack.add(item.recurrenceOf());
  }

  /** All items, the oldest first. */
  List<SampleItem> items() {
    return items;
  }

  /** A branch's items that were struck off before the year's meeting and have not come back. */
  List<SampleItem> closedBefore(SampleBranch branch, int year) {
    return closed(branch, year)
        .filter(item -> !item.problem().equals(ProblemPool.stubborn()))
        .toList();
  }

  /** The last time the branch struck the stubborn problem off. */
  Optional<SampleItem> stubborn(SampleBranch branch, int year) {
    return closed(branch, year)
        .filter(item -> item.problem().equals(ProblemPool.stubborn()))
        .reduce((earlier, later) -> later);
  }

  private Stream<SampleItem> closed(SampleBranch branch, int year) {
    return closedByYear
        .computeIfAbsent(year, this::closedByBranch)
        .getOrDefault(branch.id(), List.of())
        .stream()
        .filter(item -> !cameBack.contains(item.id()));
  }

  /** Earlier years raised these items, so that what the year itself raises does not add to them. */
  private Map<String, List<SampleItem>> closedByBranch(int year) {
    LocalDate meeting = LocalDate.of(year, Month.DECEMBER, 17);
    return items.stream()
        .filter(item -> year - REMEMBERED_YEARS <= item.year() && item.year() < year)
        .filter(item -> item.course().statusOn(meeting) == ItemStatus.CLOSED)
        .collect(
            groupingBy(item -> register.holder(item.branch(), year).id(), HashMap::new, toList()));
  }
}
