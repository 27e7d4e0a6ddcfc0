package partybuilding.assessment.compare.common;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.facts.ledger.SimilarProblems;

/** A problem with all places that put it into the same words. */
final class WordedProblem {
  private final List<ProblemMention> mentions;
  private final Map<String, Integer> places;

  /** {@code places} of the branches in their fixed order. */
  WordedProblem(List<ProblemMention> mentions, Map<String, Integer> places) {
    this.mentions = List.copyOf(mentions);
    this.places = places;
  }

  /** The ids of the branches that have it. */
  Set<String> branches() {
    return mentions.stream().map(ProblemMention::branch).collect(Collectors.toSet());
  }

  /** As it is most often worded, and of these the first in the order of their characters. */
  private String text() {
    Map<String, Long> wordings =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    ProblemMention::wording, TreeMap::new, Collectors.counting()));
    long most = wordings.values().stream().mapToLong(count -> count).max().orElseThrow();
    return wordings.entrySet().stream()
        .filter(wording -> wording.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** As the report lists it, if several branches have it. */
  CommonProblem common() {
    Comparator<Holder> order =
        Comparator.comparingInt((Holder holder) -> places.getOrDefault(holder.branch, 0))
            .thenComparing(Holder::dimension);
    Map<Holder, List<ProblemMention>> held =
        mentions.stream()
            .collect(
                Collectors.groupingBy(Holder::of, () -> new TreeMap<>(order), Collectors.toList()));
    return CommonProblem.of(text(), held.values().stream().map(WordedProblem::holding).toList());
  }

  /** What of the problem belongs together. */
  private record Holder(String branch, String dimension) {
    static Holder of(ProblemMention mention) {
      return new Holder(mention.branch(), mention.dimension());
    }
  }

  private static ProblemHolding holding(List<ProblemMention> own) {
    ProblemMention first = own.get(0);
    return new ProblemHolding(
        first.branch(),
        first.dimension(),
        own.stream().map(ProblemMention::wording).min(Comparator.naturalOrder()).orElseThrow(),
        own.stream().flatMap(mention -> mention.item().stream()).toList(),
        own.stream().filter(mention -> mention.item().isEmpty()).count(),
        own.stream().mapToInt(ProblemMention::year).min().orElseThrow());
  }

  /** Beside another, whose words come after its own and are similar to that degree. */
  SimilarProblems similar(WordedProblem other, double degree) {
    Set<String> either = new HashSet<>(branches());
    either.addAll(other.branches());
    return new SimilarProblems(text(), other.text(), degree, either.size());
  }
}
