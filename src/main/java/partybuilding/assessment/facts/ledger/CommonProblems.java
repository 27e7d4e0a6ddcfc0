package partybuilding.assessment.facts.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What several branches have in common among the problems of the report year: those that it raised
 * or that the ledger still carries, and the gaps that its meeting named.
 *
 * @param problems those that most branches have first
 * @param similar the most similar first
 */
public record CommonProblems(List<CommonProblem> problems, List<SimilarProblems> similar) {
  /** Nothing at all. */
  public static final CommonProblems NONE = new CommonProblems(List.of(), List.of());

  public CommonProblems {
    problems = List.copyOf(problems);
    similar = List.copyOf(similar);
  }

  /** What of it is about nobody but one branch. */
  CommonProblems of(String branch) {
    return new CommonProblems(
        problems.stream().filter(problem -> problem.heldOnlyBy(branch)).toList(), List.of());
  }

  /** What each of so many branches may be told of it; nothing is told to one that is missing. */
  public Map<String, CommonProblems> byBranch(int branches) {
    Map<String, List<CommonProblem>> own = new HashMap<>();
    for (CommonProblem problem : problems) {
      problem
          .byBranch(branches)
          .forEach((id, told) -> own.computeIfAbsent(id, unused -> new ArrayList<>()).add(told));
    }
    Map<String, CommonProblems> told = new HashMap<>();
    own.forEach((id, list) -> told.put(id, new CommonProblems(list, List.of())));
    return told;
  }
}
