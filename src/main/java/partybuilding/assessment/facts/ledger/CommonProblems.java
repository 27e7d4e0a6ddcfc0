package partybuilding.assessment.facts.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems that several branches share in the report year: items that it raised or that are still
 * open, and gaps that its meeting named.
 *
 * @param problems by number of branches, descending
 * @param similar the most similar first
 */
public record CommonProblems(List<CommonProblem> problems, List<SimilarProblems> similar) {
  /** No facts. */
  public static final CommonProblems NONE = new CommonProblems(List.of(), List.of());

  public CommonProblems {
    problems = List.copyOf(problems);
    similar = List.copyOf(similar);
  }

  /** The problems whose holdings are all of one branch, without similar ones. */
  CommonProblems of(String branch) {
    return new CommonProblems(
        problems.stream().filter(problem -> problem.heldOnlyBy(branch)).toList(), List.of());
  }

  /**
   * The problems that each branch may see, by branch id; branches without any are not included.
   * {@code branches} is the number of branches of the report year.
   */
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
