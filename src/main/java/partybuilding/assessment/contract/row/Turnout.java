package partybuilding.assessment.contract.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many of one group came to a meeting, and what became of its ballot papers, as a turnout file
 * states it.
 *
 * @param line where it stands in its file
 * @param group the group's id
 * @param counts heads and papers, 0 and more; what the file leaves out is missing
 */
public record Turnout(long line, String group, Map<HeadCount, Integer> counts) {
  public Turnout {
    EnumMap<HeadCount, Integer> copy = new EnumMap<>(HeadCount.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** One of the counts; empty where the file leaves it out. */
  public OptionalInt count(HeadCount what) {
    Integer count = counts.get(what);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }
}
