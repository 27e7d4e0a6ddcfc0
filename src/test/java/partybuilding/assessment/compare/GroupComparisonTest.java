package partybuilding.assessment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** Two groups against each other, by the figures that appear by group. */
class GroupComparisonTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static IndicatorFigure cell(String branch, String group, long n, double mean, double sd) {
    return cell(branch, group, n, mean, OptionalDouble.of(sd));
  }

  private static IndicatorFigure cell(
      String branch, String group, long n, double mean, OptionalDouble sd) {
    return new IndicatorFigure(
        2023,
        branch,
        "confidence",
        group,
        n,
        OptionalDouble.of(mean),
        sd,
        Optional.empty(),
        Optional.empty());
  }

  private static List<GroupDifference> differences(IndicatorFigure... figures) {
    return new GroupComparison(RulesFixture.rulebook()).of(List.of(figures));
  }

  @Test
  void twoGroupsAreHeldAgainstEachOtherByWelchsTest() {
    GroupDifference pair =
        differences(cell("x", "secretary", 16, 74, 8), cell("x", "committee", 9, 80, 6)).get(0);

    assertThat(pair.one()).isEqualTo("committee");
    assertThat(pair.other()).isEqualTo("secretary");
    assertThat(pair.difference()).isEqualTo(6);
    assertThat(pair.interval().orElseThrow().lower()).isCloseTo(6 - 5.88427548775147, within(1e-9));
    assertThat(pair.interval().orElseThrow().upper()).isCloseTo(6 + 5.88427548775147, within(1e-9));
    assertThat(pair.agreement()).contains(Agreement.DIFFERS);
  }

  @Test
  void whatDiffersAloneMayBeChanceAmongMany() {
    List<GroupDifference> pairs =
        differences(
            cell("x", "committee", 9, 80, 6),
            cell("x", "secretary", 16, 74, 8),
            cell("y", "committee", 9, 80, 6),
            cell("y", "secretary", 16, 80, 8));

    assertThat(pairs)
        .extracting(GroupDifference::agreement)
        .containsOnly(Optional.of(Agreement.NOT_DISTINGUISHABLE));
  }

  @Test
  void ofThreeGroupsEveryPairIsThereInTheOrderOfTheRules() {
    assertThat(
            differences(
                cell("x", "representative", 60, 78, 8),
                cell("x", "secretary", 13, 79, 8),
                cell("x", "committee", 9, 80, 8)))
        .extracting(pair -> pair.one() + " " + pair.other())
        .containsExactly(
            "committee secretary", "committee representative", "secretary representative");
  }

  @Test
  void whereNoAnswerDiffersFromItsGroupsThereIsNoInterval() {
    List<GroupDifference> pairs =
        differences(cell("x", "committee", 9, 80, 0), cell("x", "secretary", 16, 74, 0));

    assertThat(pairs.get(0).difference()).isEqualTo(6);
    assertThat(pairs.get(0).interval()).isEmpty();
    assertThat(pairs.get(0).agreement()).isEmpty();
  }

  @Test
  void oneGroupOfOneMindLeavesTheOthersSpread() {
    assertThat(
            differences(cell("x", "committee", 9, 80, 0), cell("x", "secretary", 16, 74, 8))
                .get(0)
                .interval())
        .isPresent();
  }

  @Test
  void aGroupWithoutAnSdHasNoInterval() {
    assertThat(
            differences(cell("x", "committee", 1, 80, NONE), cell("x", "secretary", 16, 74, 8))
                .get(0)
                .interval())
        .isEmpty();
  }

  @Test
  void weightedFiguresOfAllGroupsAreNoGroup() {
    assertThat(
            differences(
                cell("x", IndicatorFigure.ALL, 85, 79, NONE), cell("x", "committee", 9, 80, 6)))
        .isEmpty();
  }

  @Test
  void aWithheldRowIsNoGroup() {
    IndicatorFigure withheld =
        new IndicatorFigure(
            2023,
            "x",
            "confidence",
            "secretary",
            0,
            NONE,
            NONE,
            Optional.empty(),
            Optional.of(Note.WITHHELD));

    assertThat(differences(withheld, cell("x", "committee", 9, 80, 6))).isEmpty();
  }

  @Test
  void theOrderOfTheFiguresChangesNothingButTheirOwnOrder() {
    List<IndicatorFigure> figures =
        new ArrayList<>(
            List.of(
                cell("x", "committee", 9, 80, 6),
                cell("x", "secretary", 16, 74, 8),
                cell("y", "committee", 9, 81, 5),
                cell("y", "secretary", 16, 80, 7)));
    List<GroupDifference> before = new GroupComparison(RulesFixture.rulebook()).of(figures);
    Collections.reverse(figures);

    assertThat(new GroupComparison(RulesFixture.rulebook()).of(figures))
        .containsExactlyInAnyOrderElementsOf(before);
  }
}
