package partybuilding.assessment.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Rules;

/** The rule of the smallest number of voters a figure may speak for, applied to one branch. */
final class MinimumGroup {
  private final Rules rules;
  private final int minimum;

  MinimumGroup(Rules rules) {
    this.rules = rules;
    this.minimum = rules.limits().minimumGroup();
  }

  boolean isMissedBy(int voters) {
    return voters < minimum;
  }

  /** Whether there are voters, but too few; no voters at all disclose nothing. */
  private boolean isFew(int voters) {
    return voters > 0 && voters < minimum;
  }

  /** The indicators and dimensions that too few voters of the weighted groups answered. */
  Set<String> answeredByFew(List<GroupVoters> groups) {
    Set<String> few = new TreeSet<>();
    for (int i = 0; i < rules.indicators().size(); i++) {
      int indicator = i;
      if (isFew(weighted(groups, voters -> voters.answering().get(indicator)))) {
        few.add(rules.indicators().get(i).id());
      }
    }
    for (int d = 0; d < rules.dimensions().size(); d++) {
      int dimension = d;
      if (isFew(weighted(groups, voters -> voters.giving().get(dimension)))) {
        few.add(rules.dimensions().get(d).id());
      }
    }
    return few;
  }

  private int weighted(List<GroupVoters> groups, ToIntFunction<GroupVoters> number) {
    int sum = 0;
    for (int g = 0; g < groups.size(); g++) {
      sum += rules.groups().get(g).weighted() ? number.applyAsInt(groups.get(g)) : 0;
    }
    return sum;
  }

  /**
   * The indicators of which no single group's figures may appear because of this branch. With
   * public weights one hidden group could be computed from the total and the others, so one group
   * too small hides all groups. A vote of an unweighted group is shown with its group or not at
   * all. And where a few voters answered only a part of a dimension, the indicators' group figures
   * and the dimension's score would together tell what these few said.
   *
   * @param withheld of the branch
   */
  Set<String> groupless(List<GroupVoters> groups, Set<String> withheld) {
    Set<String> groupless = new TreeSet<>();
    for (int i = 0; i < rules.indicators().size(); i++) {
      String id = rules.indicators().get(i).id();
      if (!withheld.contains(id) && !everyGroupReaches(groups, i)) {
        groupless.add(id);
      }
    }
    for (int d = 0; d < rules.dimensions().size(); d++) {
      int place = d;
      if (groups.stream().anyMatch(voters -> isFew(voters.partly().get(place)))) {
        Dimension dimension = rules.dimensions().get(d);
        dimension.parts().forEach(part -> groupless.add(part.indicator()));
      }
    }
    return groupless;
  }

  private boolean everyGroupReaches(List<GroupVoters> groups, int indicator) {
    boolean answered = false;
    boolean reached = true;
    for (int g = 0; g < groups.size(); g++) {
      Group group = rules.groups().get(g);
      int voters = groups.get(g).answering().get(indicator);
      answered |= voters > 0;
      reached &= !isMissedBy(voters) || (voters == 0 && !group.weighted());
    }
    return reached || !answered;
  }
}
