package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.contract.Grade.AVERAGE;
import static partybuilding.assessment.contract.Grade.FAIRLY_GOOD;
import static partybuilding.assessment.contract.Grade.GOOD;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.meeting.ReportedParts;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;

/** The decided grades beside the order of the ballots. */
class GradeComparisonTest {
  private static BranchRank rank(String branch, int lower, int upper) {
    double middle = (lower + upper) / 2.0;
    return new BranchRank(
        2023,
        branch,
        "overall",
        Optional.of(new RankInterval(middle, lower, upper)),
        5,
        RankBasis.ADJUSTED);
  }

  private static BranchDebrief graded(String branch, Grade grade) {
    return debrief(branch, Optional.of(grade));
  }

  private static BranchDebrief debrief(String branch, Optional<Grade> grade) {
    return new BranchDebrief(
        2023,
        branch,
        Optional.of(DebriefMode.ONSITE),
        ReportedParts.NONE,
        Optional.empty(),
        grade,
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static List<OptionalInt> outOfOrder(
      List<BranchRank> ranks, List<BranchDebrief> debriefs) {
    return new GradeComparison(ranks).of(debriefs).stream().map(DecidedGrade::outOfOrder).toList();
  }

  @Test
  void branchesOfLowerGradesThatSurelyStandAboveAreCounted() {
    List<BranchRank> ranks =
        List.of(rank("a", 4, 5), rank("b", 1, 2), rank("c", 1, 3), rank("d", 5, 5));

    assertThat(
            outOfOrder(
                ranks,
                List.of(
                    graded("a", GOOD),
                    graded("b", FAIRLY_GOOD),
                    graded("c", AVERAGE),
                    graded("d", AVERAGE))))
        .containsExactly(
            OptionalInt.of(2), OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(0));
  }

  @Test
  void ranksThatOverlapAreNoDisagreement() {
    List<BranchRank> ranks = List.of(rank("a", 3, 5), rank("b", 1, 3));

    assertThat(outOfOrder(ranks, List.of(graded("a", GOOD), graded("b", FAIRLY_GOOD))))
        .containsExactly(OptionalInt.of(0), OptionalInt.of(0));
  }

  @Test
  void branchesOfTheSameGradeAreNeverOutOfOrder() {
    List<BranchRank> ranks = List.of(rank("a", 5, 5), rank("b", 1, 1));

    assertThat(outOfOrder(ranks, List.of(graded("a", GOOD), graded("b", GOOD))))
        .containsExactly(OptionalInt.of(0), OptionalInt.of(0));
  }

  @Test
  void whereBranchesAreNotToBeRankedNothingIsSaidOfTheirOrder() {
    List<BranchRank> ranks =
        List.of(rank("a", 5, 5).withoutPlace(), rank("b", 1, 1).withoutPlace());

    assertThat(outOfOrder(ranks, List.of(graded("a", GOOD), graded("b", FAIRLY_GOOD))))
        .containsExactly(OptionalInt.empty(), OptionalInt.empty());
  }

  @Test
  void withoutARankNothingIsSaidAndWithoutAGradeThereIsNoRow() {
    List<DecidedGrade> grades =
        new GradeComparison(List.of(rank("a", 5, 5)))
            .of(
                List.of(
                    graded("a", GOOD),
                    graded("hidden", FAIRLY_GOOD),
                    debrief("undecided", Optional.empty())));

    assertThat(grades).extracting(DecidedGrade::branch).containsExactly("a", "hidden");
    assertThat(grades.get(0).outOfOrder()).hasValue(0);
    assertThat(grades.get(1).outOfOrder()).isEmpty();
    assertThat(grades.get(1).rank()).isEmpty();
  }
}
