package partybuilding.assessment.compare.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.rectification.ProblemPairs;

/**
 * Finds pairs of similar texts: texts whose pairs of adjacent characters have a Dice coefficient of
 * at least 0.8. Such texts share at least two thirds of the pairs of either text, so each has a
 * pair in common with the other among the rarest third of its pairs plus one (prefix filtering:
 * Chaudhuri, Ganti and Kaushik 2006, ICDE). Only these candidates are compared, and at most {@link
 * #MOST_COMPARED} of them per text, so that the cost grows linearly with the number of texts; among
 * very many texts with the same rare pairs, some similar texts can be missed.
 */
final class SimilarTexts {
  private static final int PART = 3;

  /** The most candidates per pair of characters, and in all, that a text is compared with. */
  private static final int MOST_COMPARED = 60;

  /** The most similar texts that are proposed for one text. */
  private static final int MOST_PROPOSED = 5;

  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final Map<Integer, List<Integer>> byRarePair = new HashMap<>();
  private final List<ProblemPairs> texts;

  /**
   * Two of the texts.
   *
   * @param one the place of the first
   * @param other the place of the second, which comes after it
   * @param degree to which they are similar, 0..1
   */
  record Pair(int one, int other, double degree) {}

  private SimilarTexts(List<String> plain) {
    this.texts = plain.stream().map(ProblemPairs::of).toList();
    for (ProblemPairs pairs : texts) {
      Arrays.stream(pairs.sorted()).forEach(pair -> frequency.merge(pair, 1, Integer::sum));
    }
  }

  /** The similar pairs among distinct normalised texts in ascending order. */
  static List<Pair> among(List<String> plain) {
    return new SimilarTexts(plain).pairs();
  }

  private List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      int[] rarest = rarest(texts.get(text));
      found.addAll(similarTo(text, rarest));
      enter(text, rarest);
    }
    return found;
  }

  private List<Pair> similarTo(int text, int[] rarest) {
    ProblemPairs pairs = texts.get(text);
    return candidates(rarest).stream()
        .filter(earlier -> texts.get(earlier).muchTheSame(pairs))
        .map(earlier -> new Pair(earlier, text, texts.get(earlier).similarity(pairs)))
        .sorted(Comparator.comparingDouble(Pair::degree).reversed().thenComparing(Pair::one))
        .limit(MOST_PROPOSED)
        .toList();
  }

  /**
   * The candidates among the texts before; the nearest in order first, as similar texts often begin
   * alike.
   */
  private Set<Integer> candidates(int[] rarest) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (int pair : rarest) {
      List<Integer> with = byRarePair.getOrDefault(pair, List.of());
      int last = Math.max(0, with.size() - MOST_COMPARED);
      for (int i = with.size() - 1; i >= last && candidates.size() < MOST_COMPARED; i--) {
        candidates.add(with.get(i));
      }
    }
    return candidates;
  }

  private void enter(int text, int[] rarest) {
    for (int pair : rarest) {
      byRarePair.computeIfAbsent(pair, unused -> new ArrayList<>(1)).add(text);
    }
  }

  private int[] rarest(ProblemPairs pairs) {
    int[] sorted = pairs.sorted();
    return Arrays.stream(sorted)
        .boxed()
        .sorted(Comparator.comparing((Integer pair) -> frequency.getOrDefault(pair, 0)))
        .limit(sorted.length / PART + 1L)
        .mapToInt(Integer::intValue)
        .distinct()
        .toArray();
  }
}
