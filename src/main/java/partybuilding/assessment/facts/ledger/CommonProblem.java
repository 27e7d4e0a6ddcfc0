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
 * @param holdings the sums first, then by branch and dimension; in a branch's own edition only its
 *     own
 */
public record CommonProblem(String text, long branches, List<ProblemHolding> holdings) {
  /** So many others must be without a problem before a branch is told that others have it. */
  private static final long LEAST_WITHOUT = 5;

  public CommonProblem {
    holdings = List.copyOf(holdings);
  }

  /** One of which each branch and dimension has a holding; these are at least two. */
  public static CommonProblem of(String text, List<ProblemHolding> each) {
    List<ProblemHolding> holdings = new ArrayList<>(each.size() + 1);
    holdings.add(ProblemHolding.sum(text, each));
    holdings.addAll(each);
    long branches = each.stream().map(ProblemHolding::branch).distinct().count();
    return new CommonProblem(text, branches, holdings);
  }

  /** The sums over all branches; of one branch's edition its first. */
  public ProblemHolding all() {
    return holdings.get(0);
  }

  /** Whether nothing is said of another branch than this. */
  boolean heldOnlyBy(String branch) {
    return holdings.stream().allMatch(holding -> holding.branch().equals(branch));
  }

  /** What each branch has of it. */
  public List<ProblemHolding> each() {
    return holdings.stream().skip(1).toList();
  }

  /**
   * Whether so many of {@code all} branches are without it that its number tells of no single one.
   */
  public boolean mayBeToldToBranches(int all) {
    return all - branches >= LEAST_WITHOUT;
  }

  /**
   * What each branch may be told: its own part in its own words, and how many have the problem;
   * nothing where the number would tell of single ones.
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
