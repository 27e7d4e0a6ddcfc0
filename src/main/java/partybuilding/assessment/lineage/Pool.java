package partybuilding.assessment.lineage;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Branches of one year that later years see as one.
 *
 * @param id the later branch; where a branch took in others, one of the members bears it too
 * @param since the first report year that sees them as one
 * @param members the ids of the branches as they were, at least two
 */
public record Pool(String id, int since, SortedSet<String> members) {
  /** Stands in no number and no name, so that no pool is mistaken for a branch. */
  private static final char SEPARATOR = '\u001F';

  public Pool {
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
  }

  /** What its figures are kept under, beside those of the branches as they were. */
  public String key() {
    return id + SEPARATOR + since;
  }
}
