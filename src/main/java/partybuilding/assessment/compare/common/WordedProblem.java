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

/** A problem with all its mentions, which have the same normalised text. */
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

  /** The most frequent original text; of several the first in character order. */
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

  /** The problem as a common problem; it must have several branches. */
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

  /** The key of a holding. */
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

  /** The pair with a similar problem whose text comes later in character order. */
  SimilarProblems similar(WordedProblem other, double degree) {
    Set<String> either = new HashSet<>(branches());
    either.addAll(other.branches());
    return new SimilarProblems(text(), other.text(), degree, either.size());
  }
}
