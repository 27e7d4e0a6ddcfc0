package partybuilding.assessment.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every grade word of every set, numbered. The same word may mean different grades in different
 * sets (合格 is average in one and fairly good in another), so cells keep the number until the words
 * of the whole file have chosen the set.
 */
public final class GradeVocabulary {
  private static final List<String> WORDS =
      Arrays.stream(GradeWords.values()).flatMap(set -> set.words().stream()).distinct().toList();

  private GradeVocabulary() {}

  /** The number of a word in {@linkplain Spelling normal form}. */
  public static OptionalInt number(String spelling) {
    int number = WORDS.indexOf(spelling);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** What every number means in a set: the grade's rank, or -1 where the set lacks the word. */
  public static int[] ranks(GradeWords set) {
    return WORDS.stream().mapToInt(word -> set.find(word).map(Grade::rank).orElse(-1)).toArray();
  }

  /**
   * The set that the words of a file choose: the one that holds them all, or any of several that
   * mean the same by them.
   */
  public static Optional<GradeWords> choose(BitSet numbers) {
    List<GradeWords> holding =
        Arrays.stream(GradeWords.values())
            .filter(set -> numbers.stream().allMatch(n -> holds(set, n)))
            .toList();
    long meanings =
        holding.stream()
            .map(set -> numbers.stream().mapToObj(n -> set.find(WORDS.get(n))).toList())
            .distinct()
            .count();
    return meanings == 1 ? Optional.of(holding.get(0)) : Optional.empty();
  }

  private static boolean holds(GradeWords set, int number) {
    return set.find(WORDS.get(number)).isPresent();
  }

  /** The sets that a file of these words may have meant: those that hold most of them. */
  public static List<GradeWords> likely(BitSet numbers) {
    TreeMap<Long, List<GradeWords>> byHeld = new TreeMap<>();
    for (GradeWords set : GradeWords.values()) {
      byHeld.computeIfAbsent(held(set, numbers), unused -> new ArrayList<>()).add(set);
    }
    return List.copyOf(byHeld.lastEntry().getValue());
  }

  private static long held(GradeWords set, BitSet numbers) {
    return numbers.stream().filter(n -> holds(set, n)).count();
  }

  /** The words of these numbers, as people write them. */
  public static String print(BitSet numbers) {
    return numbers.stream().mapToObj(WORDS::get).collect(Collectors.joining("、"));
  }

  /** Every word of every set. */
  public static String known() {
    return Arrays.stream(GradeWords.values())
        .map(GradeWords::spelled)
        .collect(Collectors.joining("；"));
  }
}
