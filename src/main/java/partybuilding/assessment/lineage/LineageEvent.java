package partybuilding.assessment.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;

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
  public enum Change implements Coded {
    RENAME("更名", "改名"),
    MERGE("合并"),
    SPLIT("分设", "分立", "拆分"),
    CREATE("新设", "成立"),
    ABOLISH("撤销");

    private final List<String> aliases;

    Change(String... aliases) {
      this.aliases = List.of(aliases);
    }

    /** Every word of the lineage file, the canonical one first. */
    public Stream<String> words() {
      return Stream.concat(Stream.of(code()), aliases.stream());
    }

    /** The change a word means. */
    public static Optional<Change> find(String word) {
      return Arrays.stream(values()).filter(c -> c.words().anyMatch(word::equals)).findFirst();
    }

    /** Every word there is, to tell with one that is none of them. */
    public static String known() {
      return Arrays.stream(values())
          .map(c -> c.words().collect(Collectors.joining("/")))
          .collect(Collectors.joining(", "));
    }
  }

  /** Whether another branch carries on the earlier one's line. */
  public boolean carriesOn() {
    return (change == Change.RENAME || change == Change.MERGE) && !from.equals(to);
  }

  /** Whether it brings a branch forth. A merger may as well take others into one that was there. */
  boolean begins(String branch) {
    return change != Change.MERGE && to.equals(branch) && !from.equals(branch);
  }

  /** Whether it ends a branch. A split may leave the rest of it. */
  public boolean ends(String branch) {
    return from.equals(branch) && (carriesOn() || change == Change.ABOLISH);
  }
}
