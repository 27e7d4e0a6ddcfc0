package partybuilding.assessment.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a set of items was closed as it grew older.
 *
 * @param spells of the items, in any order
 * @param steps one an age at which an item ended or was followed no further, ascending
 */
public record ClosureCurve(List<Spell> spells, List<Step> steps) {
  public ClosureCurve {
    spells = List.copyOf(spells);
    steps = List.copyOf(steps);
  }

  /** The curve of some items. */
  public static ClosureCurve of(List<Spell> spells) {
    List<Step> steps = new ArrayList<>();
    Step last = Step.START;
    for (AgeDay day : AgeDay.of(spells)) {
      last = last.then(day);
      steps.add(last);
    }
    return new ClosureCurve(spells, steps);
  }

  /** How many items there are. */
  public int items() {
    return spells.size();
  }

  /** How many ended in some way. */
  public long ended(Ending ending) {
    return spells.stream().filter(spell -> spell.ending() == ending).count();
  }

  /**
   * The age by which half would be closed if none were withdrawn; nothing where no item was
   * followed from its first day, as the others had then already stayed open for long.
   */
  public MedianAge median() {
    return fromTheStart() ? MedianAge.of(steps) : MedianAge.NONE;
  }

  /** Whether any item was followed from its first day; if none was, the early ages are unknown. */
  public boolean fromTheStart() {
    return spells.stream().anyMatch(Spell::fromTheStart);
  }

  /**
   * The share closed within some days, 0..1, cancellation competing. Sets of items are compared at
   * equal age, so it is given only where that age can be spoken for: some item was followed from
   * its first day, and what became of the items up to that age is known of all of them; or of at
   * least half of them, if one was still followed at that age.
   */
  public OptionalDouble closedWithin(int days) {
    List<Spell> begun = spells.stream().filter(spell -> spell.begunBy(days)).toList();
    long unknown = begun.stream().filter(spell -> spell.unknownAt(days)).count();
    boolean reached = begun.stream().anyMatch(spell -> spell.end() >= days);
    boolean half = 2 * unknown <= begun.size();
    return fromTheStart() && (unknown == 0 || (reached && half))
        ? OptionalDouble.of(at(days).ended().closed())
        : OptionalDouble.empty();
  }

  /** How many items were still open, and under observation, at an age. */
  public long atRisk(int days) {
    return spells.stream().filter(spell -> spell.begunBy(days) && spell.end() >= days).count();
  }

  /** The last step up to an age. */
  private Step at(int days) {
    return steps.stream()
        .filter(step -> step.day().age() <= days)
        .reduce(Step.START, (earlier, later) -> later);
  }
}
