package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.CommonProblems;
import partybuilding.assessment.facts.ledger.ProblemHolding;

/**
 * What branches can tell of the others who lay their own editions side by side: how many have a
 * problem, and which of themselves do.
 */
class CommonProblemAttackTest {
  /** So many may put together what they were told. */
  private static final int COALITION = 4;

  static IntStream colleges() {
    return IntStream.rangeClosed(2, 20);
  }

  private static Map<String, CommonProblems> told(int branches, int holders) {
    List<ProblemHolding> each =
        IntStream.range(0, holders)
            .mapToObj(i -> new ProblemHolding("b" + i, "other", "字" + i, List.of(), 1, 2025))
            .toList();
    CommonProblem problem = CommonProblem.of("字", each);
    return new CommonProblems(List.of(problem), List.of()).byBranch(branches);
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void noFewBranchesCanTellThatAnotherHasAProblem(int branches) {
    for (int holders = 2; holders <= branches; holders++) {
      Map<String, CommonProblems> told = told(branches, holders);
      assertThat(told.size()).isIn(0, holders);
      for (int own = 0; !told.isEmpty() && own <= Math.min(COALITION, holders); own++) {
        int without = COALITION - own;
        int others = branches - COALITION;
        assertThat(holders - own).as("%d of %d", holders, branches).isLessThan(others);
        assertThat(branches - holders - without).isPositive();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void aBranchIsToldOfNoOtherBranchAndInNoOthersWords(int branches) {
    for (int holders = 2; holders <= branches; holders++) {
      told(branches, holders)
          .forEach(
              (id, own) -> {
                assertThat(own.similar()).isEmpty();
                assertThat(own.problems()).hasSize(1);
                CommonProblem problem = own.problems().get(0);
                assertThat(problem.text()).isEqualTo("字" + id.substring(1));
                assertThat(problem.holdings())
                    .extracting(ProblemHolding::branch)
                    .containsExactly(id);
              });
    }
  }
}
