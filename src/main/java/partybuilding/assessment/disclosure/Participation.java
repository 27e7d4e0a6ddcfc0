package partybuilding.assessment.disclosure;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Rules;

/**
 * Which branches take part in a year's published figures, and whether group rows appear; decided on
 * numbers of voters alone.
 *
 * @param withheld the branches with fewer voters than the minimum group, in the order of their ids
 * @param groupRows whether figures of single groups appear, for every branch or for none
 */
public record Participation(Set<String> withheld, boolean groupRows) {
  /** Copies the set. */
  public Participation {
    withheld = Collections.unmodifiableSet(new TreeSet<>(withheld));
  }

  /**
   * Decides. With public weights one hidden group could be computed from the total and the others,
   * so group rows appear only where every weighted group of every branch that takes part reaches
   * the minimum. A vote of an unweighted group is shown with its group or not at all, so it must
   * reach the minimum as well wherever it was cast.
   */
  public static Participation decide(Voters voters, Rules rules) {
    int minimum = rules.limits().minimumGroup();
    Set<String> withheld = new TreeSet<>();
    boolean groupRows = true;
    for (String branch : voters.byBranch().keySet()) {
      if (voters.of(branch) < minimum) {
        withheld.add(branch);
      } else {
        groupRows &= everyGroupReaches(minimum, voters, branch, rules);
      }
    }
    return new Participation(withheld, groupRows);
  }

  private static boolean everyGroupReaches(int minimum, Voters voters, String branch, Rules rules) {
    for (int g = 0; g < rules.groups().size(); g++) {
      Group group = rules.groups().get(g);
      int count = voters.of(branch, g);
      boolean silent = count == 0 && !group.weighted();
      if (count < minimum && !silent) {
        return false;
      }
    }
    return true;
  }

  /** Whether a branch takes part. */
  public boolean includes(String branch) {
    return !withheld.contains(branch);
  }
}
