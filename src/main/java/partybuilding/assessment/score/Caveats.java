package partybuilding.assessment.score;

import java.util.Set;

/**
 * What must be known of a year's ballots before its figures are compared with another year's.
 *
 * @param suspectedScales the indicators whose answers were most likely given on another scale
 * @param copied the groups in which ballots are copies of each other
 * @param absences the weighted groups that a score does without
 */
public record Caveats(Set<String> suspectedScales, Set<String> copied, Set<Absence> absences) {
  /** Nothing to be known. */
  public static final Caveats NONE = new Caveats(Set.of(), Set.of(), Set.of());

  public Caveats {
    suspectedScales = Set.copyOf(suspectedScales);
    copied = Set.copyOf(copied);
    absences = Set.copyOf(absences);
  }

  /**
   * A weighted group without a valid vote on a branch that others voted on.
   *
   * @param branch the branch's id, or the key of a pool
   * @param dimension the dimension's id
   * @param group the group's id
   */
  public record Absence(String branch, String dimension, String group) {}
}
