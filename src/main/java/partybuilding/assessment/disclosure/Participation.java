package partybuilding.assessment.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Rules;

/**
 * Which branches take part in a year's published figures, in which of them, and where figures of
 * single groups appear; decided on numbers of voters alone.
 *
 * @param withheld the branches with fewer voters than the minimum group, in the order of their ids
 * @param withheldMeasures of the other branches, the indicators and dimensions that fewer voters
 *     than the minimum group, but some, have answered
 * @param groupless the indicators whose figures of single groups appear for no branch; those of all
 *     others appear for every branch
 */
public record Participation(
    Set<String> withheld, Map<String, Set<String>> withheldMeasures, Set<String> groupless) {
  /** Copies everything. */
  public Participation {
    withheld = Collections.unmodifiableSet(new TreeSet<>(withheld));
    Map<String, Set<String>> measures = new TreeMap<>();
    withheldMeasures.forEach((branch, ids) -> measures.put(branch, Set.copyOf(ids)));
    withheldMeasures = Collections.unmodifiableMap(measures);
    groupless = Collections.unmodifiableSet(new TreeSet<>(groupless));
  }

  /** Decides. */
  public static Participation decide(Voters voters, Rules rules) {
    MinimumGroup minimum = new MinimumGroup(rules);
    Set<String> withheld = new TreeSet<>();
    Map<String, Set<String>> measures = new TreeMap<>();
    SortedSet<String> groupless = new TreeSet<>();
    for (String branch : voters.byBranch().keySet()) {
      if (minimum.isMissedBy(voters.of(branch))) {
        withheld.add(branch);
      } else {
        Set<String> few = minimum.answeredByFew(voters.groups(branch));
        if (!few.isEmpty()) {
          measures.put(branch, few);
        }
        groupless.addAll(minimum.groupless(voters.groups(branch), few));
      }
    }
    return new Participation(withheld, measures, groupless);
  }

  /** Whether a branch takes part at all. */
  public boolean includes(String branch) {
    return !withheld.contains(branch);
  }

  /**
   * Whether a branch takes part in the figures of an indicator or a dimension.
   *
   * @param measure its id
   */
  public boolean includes(String branch, String measure) {
    return includes(branch) && !withheldMeasures.getOrDefault(branch, Set.of()).contains(measure);
  }

  /** Whether figures of single groups appear for an indicator. */
  public boolean groupRows(String indicator) {
    return !groupless.contains(indicator);
  }

  /** Whether every figure of every branch and group appears. */
  public boolean discloseAll() {
    return withheld.isEmpty() && withheldMeasures.isEmpty() && groupless.isEmpty();
  }
}
