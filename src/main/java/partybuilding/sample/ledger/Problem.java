package partybuilding.sample.ledger;

import java.util.List;
import partybuilding.sample.college.Topic;
import partybuilding.sample.plan.Phrases;

/**
 * What can be found wanting.
 *
 * @param audience the branches it can be said to
 * @param topic what it is about
 * @param requirement which of the three requirements it falls under
 * @param text the words of the ledger
 */
public record Problem(Audience audience, Topic topic, ProblemRequirement requirement, String text) {
  /** All problems; the first one is the one that keeps coming back. */
  public static List<Problem> all() {
    return Phrases.rows("problems.txt").stream().map(Problem::of).toList();
  }

  private static Problem of(List<String> row) {
    return new Problem(
        Audience.of(row.get(0)),
        Topic.of(row.get(1)),
        ProblemRequirement.of(row.get(2)),
        row.get(3));
  }
}
