package partybuilding.assessment.closure;

/**
 * How long one item was followed while it was open, in days of age: 0 is the day it was raised.
 *
 * @param entry its age when the first ledger began; 0 for an item raised later
 * @param end its age when it ended, or on the as-of date
 * @param ending why it is followed no further
 */
public record Spell(long entry, long end, Ending ending) {
  /** Refuses a spell without a day. */
  public Spell {
    if (entry < 0 || end < firstDay(entry)) {
      throw new IllegalArgumentException("No day from age " + entry + " to age " + end);
    }
  }

  /** Whether an item that was {@code entry} days old when it came under observation has a day. */
  static boolean hasDay(long entry, long end) {
    return end >= firstDay(entry);
  }

  /**
   * The first age at which its end would have been seen: that of being raised, or the one after the
   * age at which it came under observation.
   */
  long firstDay() {
    return firstDay(entry);
  }

  private static long firstDay(long entry) {
    return entry == 0 ? 0 : entry + 1;
  }

  /** Whether it was followed on its day 0. */
  boolean fromTheStart() {
    return entry == 0;
  }

  /** Whether it had come under observation by an age. */
  boolean begunBy(long age) {
    return firstDay() <= age;
  }

  /** Whether its outcome up to an age is unknown. */
  boolean unknownAt(long age) {
    return ending == Ending.OPEN && end < age;
  }
}
