package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.disclosure.Grain;

/**
 * Who left out which branch. Where a group's members do not rate their own branch, everybody knows
 * who rated which branches, and what is left of a branch's score without strictness would tell the
 * strictness of the one who did not rate it.
 */
final class OwnPatterns {
  private final Ratings ratings;
  private final Map<List<Integer>, Integer> ballots = new HashMap<>();
  private final Map<Integer, Integer> voters = new HashMap<>();

  private OwnPatterns(Ratings ratings) {
    this.ratings = ratings;
    for (int ballot = 0; ballot < ratings.ballots(); ballot++) {
      List<Integer> rated = rated(ballot);
      if (!rated.isEmpty()) {
        ballots.merge(rated, 1, Integer::sum);
        rated.forEach(node -> voters.merge(node, 1, Integer::sum));
      }
    }
  }

  private List<Integer> rated(int ballot) {
    List<Integer> nodes = new ArrayList<>();
    for (int place = ratings.start(ballot); place < ratings.end(ballot); place++) {
      nodes.add(ratings.node(place));
    }
    return nodes;
  }

  /** How coarse the effects must be so that no such evaluator's strictness follows from them. */
  static Grain grain(Ratings ratings, Group group, int minimum) {
    if (!group.excludeOwn()) {
      return Grain.EXACT;
    }
    OwnPatterns patterns = new OwnPatterns(ratings);
    boolean personal = patterns.ballots.values().stream().anyMatch(number -> number < minimum);
    return personal ? patterns.grain(group.weight().doubleValue()) : Grain.EXACT;
  }

  private Grain grain(double weight) {
    int fewest = voters.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
    return Grain.ofOneEvaluator(weight / fewest);
  }
}
