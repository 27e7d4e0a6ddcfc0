package partybuilding.assessment.rectification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is still to be done on the as-of date.
 *
 * @param branch the branch's id, or {@link Cohort#ALL}
 * @param open items still to be rectified, those to be kept up for good left out
 * @param overdue of them, past their deadline, by how long
 * @param dueNext of them, due within the three months after the as-of date
 * @param longTerm to be kept up for good (长期坚持)
 * @param awaiting rectified and not yet struck off (已整改待验收); none of them is open or overdue
 * @param unverified closed with nothing stated of verifying it, in a ledger that states it of
 *     others
 */
public record Backlog(
    String branch,
    long open,
    Map<Age, Long> overdue,
    long dueNext,
    long longTerm,
    long awaiting,
    long unverified) {
  /** Copies the counts; an age without items is zero. */
  public Backlog {
    Map<Age, Long> counts = new EnumMap<>(Age.class);
    for (Age age : Age.values()) {
      counts.put(age, overdue.getOrDefault(age, 0L));
    }
    overdue = Collections.unmodifiableMap(counts);
  }

  /** Items past their deadline, of any age. */
  public long allOverdue() {
    return overdue.values().stream().mapToLong(Long::longValue).sum();
  }
}
