package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Resemblance;

/**
 * New names of a year that differ slightly from names that disappeared since an earlier year. They
 * remain two branches; each pair is reported once. Names that share neither their telling part nor
 * all characters but one are never compared, so that many thousand names cost little.
 */
public final class NameDrift {
  /** 第一 and 第二 differ by one character and are two branches. */
  private static final Pattern NUMBER = Pattern.compile("[0-9一二三四五六七八九十]");

  private final Map<String, SortedSet<String>> gone = new HashMap<>();

  private NameDrift(Collection<String> gone) {
    for (String name : gone) {
      traces(name).forEach(t -> this.gone.computeIfAbsent(t, unused -> new TreeSet<>()).add(name));
    }
  }

  /** A new name and the one it may continue. */
  public record Pair(String name, String former) {}

  /**
   * The pairs, in the order of the new names.
   *
   * @param earlier the normalised names of the earlier year
   * @param later those of the later year
   */
  public static List<Pair> between(Set<String> earlier, Set<String> later) {
    NameDrift drift = new NameDrift(without(earlier, later));
    List<Pair> pairs = new ArrayList<>();
    for (String name : without(later, earlier)) {
      drift.former(name).ifPresent(former -> pairs.add(new Pair(name, former)));
    }
    return pairs;
  }

  private static SortedSet<String> without(Set<String> names, Set<String> others) {
    SortedSet<String> rest = new TreeSet<>(names);
    rest.removeAll(new HashSet<>(others));
    return rest;
  }

  private Optional<String> former(String name) {
    return traces(name)
        .flatMap(trace -> gone.getOrDefault(trace, new TreeSet<>()).stream())
        .filter(candidate -> byAHair(name, candidate))
        .min(String::compareTo);
  }

  private static boolean byAHair(String name, String other) {
    if (!numbers(name).equals(numbers(other))) {
      return false;
    }
    return Likeness.stem(name).equals(Likeness.stem(other))
        || Resemblance.edits(name.codePoints().toArray(), other.codePoints().toArray()) <= 1;
  }

  private static String numbers(String name) {
    return NUMBER.matcher(name).results().map(r -> r.group()).reduce("", String::concat);
  }

  /** What two names share that differ by a hair: the telling part, or all characters but one. */
  private static Stream<String> traces(String name) {
    int[] characters = name.codePoints().toArray();
    Stream.Builder<String> traces = Stream.builder();
    traces.add(name);
    traces.add("\u001F" + Likeness.stem(name));
    for (int i = 0; i < characters.length; i++) {
      traces.add(
          new String(characters, 0, i) + new String(characters, i + 1, characters.length - i - 1));
    }
    return traces.build().distinct();
  }
}
