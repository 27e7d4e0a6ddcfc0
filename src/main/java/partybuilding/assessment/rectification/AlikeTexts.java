package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the texts that are {@linkplain ProblemPairs#muchTheSame much the same} as another. Two such
 * texts have two thirds of either's pairs in common, so that of the third of its pairs that is
 * rarest, and one more, at least one is among those of the other: only such texts are compared
 * (prefix filtering: Chaudhuri, Ganti and Kaushik 2006, ICDE).
 */
final class AlikeTexts {
  private static final int PART = 3;

  /** So few are compared with all. */
  private static final int FEW = 8;

  private final BiPredicate<ProblemPairs, ProblemPairs> same;
  private final Map<String, ProblemPairs> texts = new HashMap<>();
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final Map<Integer, List<String>> byRarePair = new HashMap<>();

  /** Of texts among which others are sought; {@code same} decides whether two are the same. */
  AlikeTexts(Collection<String> among, BiPredicate<ProblemPairs, ProblemPairs> same) {
    this.same = same;
    for (String text : among) {
      texts.computeIfAbsent(text, ProblemText::pairs);
    }
    if (texts.size() > FEW) {
      enterRarePairs();
    }
  }

  private void enterRarePairs() {
    texts
        .values()
        .forEach(
            pairs ->
                Arrays.stream(pairs.sorted())
                    .forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
    texts.forEach(
        (text, pairs) ->
            rarest(pairs)
                .forEach(
                    pair ->
                        byRarePair.computeIfAbsent(pair, unused -> new ArrayList<>()).add(text)));
  }

  /** Those that are much the same as a text, in no order that says anything. */
  List<String> to(String text) {
    ProblemPairs pairs =
        Optional.ofNullable(texts.get(text)).orElseGet(() -> ProblemText.pairs(text));
    return candidates(pairs)
        .filter(other -> same.test(pairs, texts.getOrDefault(other, pairs)))
        .toList();
  }

  private Stream<String> candidates(ProblemPairs pairs) {
    return texts.size() > FEW
        ? rarest(pairs)
            .boxed()
            .flatMap(pair -> byRarePair.getOrDefault(pair, List.of()).stream())
            .distinct()
        : texts.keySet().stream();
  }

  private IntStream rarest(ProblemPairs pairs) {
    int[] sorted = pairs.sorted();
    return Arrays.stream(sorted)
        .boxed()
        .sorted(Comparator.comparing((Integer pair) -> frequency.getOrDefault(pair, 0)))
        .limit(sorted.length / PART + 1L)
        .mapToInt(Integer::intValue)
        .distinct();
  }
}
