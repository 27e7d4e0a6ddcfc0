package partybuilding.assessment.facts.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A problem that several branches have in the same words (共性问题).
 *
 * @param text as it is most often worded
 * @param branches how many branches have it, at least 2
 * @param holdings the sums over all branches first, then one per branch and dimension; in a
 *     branch's own edition only its own, without sums
 */
public record CommonProblem(String text, long branches, List<ProblemHolding> holdings) {
  /**
   * How many branches must be without the problem before the branch edition states how many have
   * it; with fewer, the number would identify single branches.
   */
  private static final long LEAST_WITHOUT = 5;

  public CommonProblem {
    holdings = List.copyOf(holdings);
  }

  /** A problem with one holding per branch and dimension, of at least two branches. */
  public static CommonProblem of(String text, List<ProblemHolding> each) {
    List<ProblemHolding> holdings = new ArrayList<>(each.size() + 1);
    holdings.add(ProblemHolding.sum(text, each));
    holdings.addAll(each);
    long branches = each.stream().map(ProblemHolding::branch).distinct().count();
    return new CommonProblem(text, branches, holdings);
  }

  /** The sums over all branches; in a branch's own edition its first holding. */
  public ProblemHolding all() {
    return holdings.get(0);
  }

  /** Whether all holdings are of this branch. */
  boolean heldOnlyBy(String branch) {
    return holdings.stream().allMatch(holding -> holding.branch().equals(branch));
  }

  /** The holdings by branch and dimension, without the sums. */
  public List<ProblemHolding> each() {
    return holdings.stream().skip(1).toList();
  }

  /**
   * Whether enough of {@code all} branches are without the problem that branches may be told how
   * many have it.
   */
  public boolean mayBeToldToBranches(int all) {
    return all - branches >= LEAST_WITHOUT;
  }

  /**
   * The problem as each branch may see it, by branch id: its own holdings in its own words, and the
   * number of branches. Empty if that number would identify single branches.
   */
  Map<String, CommonProblem> byBranch(int all) {
    return !mayBeToldToBranches(all)
        ? Map.of()
        : each().stream()
            .collect(
                Collectors.groupingBy(
                    ProblemHolding::branch,
                    LinkedHashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), this::own)));
  }

  private CommonProblem own(List<ProblemHolding> own) {
    return new CommonProblem(own.get(0).wording(), branches, own);
  }
}
