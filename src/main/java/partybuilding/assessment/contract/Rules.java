package partybuilding.assessment.contract;

import java.util.List;
import java.util.Optional;

/**
 * The rules in force from a year on, until the next ones'.
 *
 * @param from the first assessment year under these rules
 * @param dimensions what is reported, in the report's order
 * @param indicators what a ballot asks, in the ballot's order
 * @param gradePoints what the grades are worth
 * @param gradeWords the set of grade words that the exports use; empty where each file's own words
 *     choose it
 * @param groups who evaluates; their weights sum to 1
 * @param limits minimum group, tolerance, quota and refused rows
 * @param conventions how cases are decided that the data leave open
 */
public record Rules(
    int from,
    List<Dimension> dimensions,
    List<Indicator> indicators,
    GradePoints gradePoints,
    Optional<GradeWords> gradeWords,
    List<Group> groups,
    Limits limits,
    Conventions conventions) {
  public Rules {
    dimensions = List.copyOf(dimensions);
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
  }

  /** The place of an indicator among {@link #indicators()}. */
  public int indexOfIndicator(String id) {
    for (int i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no indicator " + id);
  }

  /** The dimension of that id. */
  public Optional<Dimension> findDimension(String id) {
    return dimensions.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** The groups whose ballots enter the score. */
  public List<Group> weightedGroups() {
    return groups.stream().filter(Group::weighted).toList();
  }

  /**
   * How cases are decided that the data leave open.
   *
   * @param closedMeans which ledger state counts as closed
   * @param missingGroup what becomes of a score that lacks a weighted group
   * @param conflictingBallots what becomes of a ballot that contradicts itself
   */
  public record Conventions(
      ClosedMeans closedMeans, MissingGroup missingGroup, ConflictingBallots conflictingBallots) {}
}
