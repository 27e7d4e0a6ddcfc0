package partybuilding.assessment.standing;

import java.util.Optional;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.standing.GroupFit.Variances;

/** A group's fit, asked by the branches' names. */
record NamedFit(BallotsFixture ballots, GroupFit fit) {
  static NamedFit of(String text) {
    return of(BallotsFixture.of(text));
  }

  static NamedFit of(BallotsFixture ballots) {
    return new NamedFit(ballots, ballots.fit());
  }

  Optional<Note> obstacle(String branch) {
    return fit.obstacle(ballots.node(branch));
  }

  double effect(String branch) {
    return fit.effect(ballots.node(branch));
  }

  double adjusted(String branch) {
    return fit.mean(ballots.node(branch)) + effect(branch);
  }

  Optional<Variances> variances(String branch) {
    return fit.variances(ballots.node(branch));
  }

  double standardError(String branch) {
    return Math.sqrt(variances(branch).orElseThrow().own().value());
  }

  double freedom(String branch) {
    return variances(branch).orElseThrow().own().freedom();
  }

  Variances differences(String branch, String other) {
    return fit.variances(ballots.node(branch), ballots.node(other)).orElseThrow();
  }

  EstimatedVariance difference(String branch, String other) {
    return differences(branch, other).own();
  }

  double standardErrorOfDifference(String branch, String other) {
    return Math.sqrt(difference(branch, other).value());
  }
}
