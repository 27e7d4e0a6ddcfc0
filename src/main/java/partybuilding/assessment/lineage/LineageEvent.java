package partybuilding.assessment.lineage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One change of structure.
 *
 * @param from the branch before; empty for a creation
 * @param to the branch after; empty for an abolition
 * @param year the first assessment under {@code to}
 * @param change what happened
 */
public record LineageEvent(String from, String to, int year, Change change) {
  /** What can happen to branches. */
  public enum Change {
    RENAME,
    MERGE,
    SPLIT,
    CREATE,
    ABOLISH;

    /** The word of the lineage file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The change a word means. */
    public static Optional<Change> find(String word) {
      return Arrays.stream(values()).filter(c -> c.code().equals(word)).findFirst();
    }

    /** Whether the later branch carries on the earlier one's line. */
    boolean carriesOn() {
      return this == RENAME || this == MERGE;
    }
  }
}
