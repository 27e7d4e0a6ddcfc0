package partybuilding.assessment.compare.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.closure.Spells;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;

/**
 * Time to closure of every year's problems, of each branch's over all years, and of all. Which
 * items have no part in it: {@link Spells}.
 */
final class ClosureComparison {
  /** Of fewer items a branch's median says next to nothing. */
  private static final int FEWEST = 10;

  private final List<Followed> items;
  private final List<Branch> branches;
  private final int firstLedger;
  private final LocalDate asOf;

  /** An item and how long it was followed. */
  private record Followed(FollowedItem item, Spell spell) {}

  private ClosureComparison(List<Followed> items, List<Branch> branches, Spells spells) {
    this.items = items;
    this.branches = branches;
    this.firstLedger = spells.recordsBegin().getYear();
    this.asOf = spells.asOf();
  }

  /** The times by year, then those of the branches in their order, then that of all. */
  static List<ClosureTime> times(
      ComparisonInput input, List<Branch> branches, List<FollowedItem> all) {
    int first = input.ledger().history().firstYear().orElse(0);
    Spells spells = new Spells(input.asOf(), LocalDate.of(first, 1, 1));
    List<Followed> followed =
        all.stream()
            .flatMap(item -> spells.of(item).map(spell -> new Followed(item, spell)).stream())
            .toList();
    return followed.isEmpty()
        ? List.of()
        : new ClosureComparison(followed, branches, spells).times();
  }

  private List<ClosureTime> times() {
    List<ClosureTime> times = new ArrayList<>();
    new TreeMap<>(spells(followed -> followed.item().year()))
        .tailMap(firstLedger)
        .forEach((year, ofYear) -> times.add(ofYear(year, ofYear)));
    Map<String, List<Spell>> byBranch = spells(followed -> followed.item().branch());
    for (Branch branch : branches) {
      List<Spell> own = byBranch.getOrDefault(branch.id(), List.of());
      if (own.size() >= FEWEST) {
        ClosureCurve curve = ClosureCurve.of(own);
        times.add(new ClosureTime(OptionalInt.empty(), branch.id(), curve, true));
      }
    }
    List<Spell> all = items.stream().map(Followed::spell).toList();
    times.add(new ClosureTime(OptionalInt.empty(), Cohort.ALL, ClosureCurve.of(all), true));
    return times;
  }

  /** From that of the first ledger on; what is left of earlier ones is in the sums only. */
  private ClosureTime ofYear(int year, List<Spell> spells) {
    boolean judged = AssessmentYear.judged(year, asOf);
    return new ClosureTime(OptionalInt.of(year), Cohort.ALL, ClosureCurve.of(spells), judged);
  }

  private <K> Map<K, List<Spell>> spells(Function<Followed, K> by) {
    return items.stream().collect(groupingBy(by, mapping(Followed::spell, toList())));
  }
}
