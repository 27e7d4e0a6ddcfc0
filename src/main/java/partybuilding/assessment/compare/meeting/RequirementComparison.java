package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.meeting.RequirementCount;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.JudgedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * Whether each of the committee's requirements is covered by a branch's problems, and whether these
 * were dealt with the next year.
 */
final class RequirementComparison {
  private final List<Branch> branches;
  private final Set<List<Object>> assessed = new HashSet<>();

  /** {@code scores} say which branches took part in which year. */
  RequirementComparison(List<Branch> branches, List<BranchScore> scores) {
    this.branches = branches;
    scores.forEach(score -> assessed.add(List.of(score.year(), score.branch())));
  }

  /**
   * By year, branch in the report's order and requirement, the sums over all branches after them;
   * none of a year in which no item names a requirement.
   */
  List<RequirementCount> of(List<JudgedItem> items) {
    SortedMap<Integer, List<JudgedItem>> years =
        items.stream()
            .collect(Collectors.groupingBy(JudgedItem::year, TreeMap::new, Collectors.toList()));
    List<RequirementCount> counts = new ArrayList<>();
    years.forEach(
        (year, ofYear) -> {
          if (ofYear.stream().anyMatch(item -> item.requirement().isPresent())) {
            counts.addAll(year(year, ofYear));
          }
        });
    return counts;
  }

  private List<RequirementCount> year(int year, List<JudgedItem> items) {
    Map<String, List<JudgedItem>> byBranch = new HashMap<>();
    items.forEach(i -> byBranch.computeIfAbsent(i.branch(), b -> new ArrayList<>()).add(i));
    List<RequirementCount> counts = new ArrayList<>();
    for (Branch branch : branches) {
      if (byBranch.containsKey(branch.id()) || assessed.contains(List.of(year, branch.id()))) {
        List<JudgedItem> own = byBranch.getOrDefault(branch.id(), List.of());
        counts.addAll(counts(year, branch.id(), own));
      }
    }
    counts.addAll(counts(year, Cohort.ALL, items));
    return counts;
  }

  private static List<RequirementCount> counts(int year, String branch, List<JudgedItem> items) {
    List<RequirementCount> counts = new ArrayList<>();
    for (Requirement requirement : Requirement.values()) {
      List<JudgedItem> serving =
          items.stream()
              .filter(item -> item.requirement().equals(Optional.of(requirement)))
              .toList();
      long closed = serving.stream().filter(item -> item.outcome() == Outcome.CLOSED).count();
      counts.add(new RequirementCount(year, branch, requirement, serving.size(), closed));
    }
    return counts;
  }
}
