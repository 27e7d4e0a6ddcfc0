package partybuilding.assessment.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.closure.Spells;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * Time to closure of every year's problems, of each branch's over all years, and of all. Which
 * items have no part in it: {@link Spells}.
 */
final class ClosureComparison {
  /** Of fewer items a branch's median says next to nothing. */
  private static final int FEWEST = 10;

  private final List<Followed> items;
  private final List<Branch> branches;

  /** An item and how long it was followed. */
  private record Followed(FollowedItem item, Spell spell) {}

  private ClosureComparison(List<Followed> items, List<Branch> branches) {
    this.items = items;
    this.branches = branches;
  }

  /** The times by year, then those of the branches in their order, then that of all. */
  static List<ClosureTime> times(Material material, List<Branch> branches, List<FollowedItem> all) {
    int first = material.ledgers().stream().mapToInt(YearlyLedger::year).min().orElse(0);
    Spells spells = new Spells(material.asOf(), LocalDate.of(first, 1, 1));
    List<Followed> followed =
        all.stream()
            .flatMap(item -> spells.of(item).map(spell -> new Followed(item, spell)).stream())
            .toList();
    return followed.isEmpty() ? List.of() : new ClosureComparison(followed, branches).times();
  }

  private List<ClosureTime> times() {
    List<ClosureTime> times = new ArrayList<>();
    for (int year : new TreeSet<>(items.stream().map(f -> f.item().year()).toList())) {
      times.add(new ClosureTime(OptionalInt.of(year), Cohort.ALL, curve(i -> i.year() == year)));
    }
    for (Branch branch : branches) {
      ClosureCurve curve = curve(item -> item.branch().equals(branch.id()));
      if (curve.items() >= FEWEST) {
        times.add(new ClosureTime(OptionalInt.empty(), branch.id(), curve));
      }
    }
    times.add(new ClosureTime(OptionalInt.empty(), Cohort.ALL, curve(item -> true)));
    return times;
  }

  private ClosureCurve curve(Predicate<FollowedItem> wanted) {
    return ClosureCurve.of(
        items.stream().filter(f -> wanted.test(f.item())).map(Followed::spell).toList());
  }
}
