package partybuilding.assessment.ballot;

import java.util.Collections;
import java.util.List;
import partybuilding.assessment.contract.Rules;

/**
 * Numbers of voters of one group about one branch: distinct ballots, never votes.
 *
 * @param voters who cast a ballot on the branch
 * @param answering of them, who answered each indicator, in the rules' order
 * @param giving of them, who gave each dimension a value by answering all its indicators, in the
 *     rules' order
 * @param partly of them, who answered some indicators of each dimension and not all
 */
public record GroupVoters(
    int voters, List<Integer> answering, List<Integer> giving, List<Integer> partly) {
  public GroupVoters {
    answering = List.copyOf(answering);
    giving = List.copyOf(giving);
    partly = List.copyOf(partly);
  }

  /** Voters who all answered everything. */
  public static GroupVoters answeringAll(int voters, Rules rules) {
    int dimensions = rules.dimensions().size();
    return new GroupVoters(
        voters,
        Collections.nCopies(rules.indicators().size(), voters),
        Collections.nCopies(dimensions, voters),
        Collections.nCopies(dimensions, 0));
  }
}
