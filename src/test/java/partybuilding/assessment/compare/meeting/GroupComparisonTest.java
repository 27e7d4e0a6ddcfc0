package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.facts.RulesFixture;
import partybuilding.assessment.facts.meeting.Agreement;
import partybuilding.assessment.facts.meeting.GroupDifference;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.standing.Reference;

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
        new IndicatorFigure.Statistics(n, OptionalDouble.of(mean), sd, Optional.empty()),
        Optional.empty());
  }

  private static List<GroupDifference> differences(IndicatorFigure... figures) {
    return new GroupComparison(RulesFixture.rulebook()).of(List.of(figures));
  }

  /** Against R, whose script lies beside the table. */
  @Test
  void twoGroupsAreHeldAgainstEachOtherByWelchsTestWithModeratedVariances() throws Exception {
    List<Reference> rows = Reference.read(GroupComparisonTest.class, "moderated-groups.csv");
    List<IndicatorFigure> figures = new ArrayList<>();
    for (Reference row : rows) {
      figures.add(cell(row, "secretary", "2"));
      figures.add(cell(row, "committee", "1"));
    }
    List<GroupDifference> pairs = new GroupComparison(RulesFixture.rulebook()).of(figures);

    assertThat(pairs).hasSameSizeAs(rows);
    for (int i = 0; i < pairs.size(); i++) {
      GroupDifference pair = pairs.get(i);
      Reference row = rows.get(i);
      Interval interval = pair.interval().orElseThrow();
      assertThat(pair.one()).isEqualTo("committee");
      assertThat(pair.other()).isEqualTo("secretary");
      assertThat(pair.difference()).isCloseTo(row.number("difference"), within(1e-9));
      assertThat(interval.lower()).isCloseTo(row.number("lower"), within(1e-9));
      assertThat(interval.upper()).isCloseTo(row.number("upper"), within(1e-9));
      assertThat(pair.agreement())
          .contains(
              row.number("adjusted") <= .05 ? Agreement.DIFFERS : Agreement.NOT_DISTINGUISHABLE);
    }
  }

  private static IndicatorFigure cell(Reference row, String group, String place) {
    long n = (long) row.number("n" + place);
    OptionalDouble sd = n == 1 ? NONE : OptionalDouble.of(row.number("sd" + place));
    return cell(row.text("branch"), group, n, row.number("mean" + place), sd);
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
  void aGroupOfOneMindAboutABranchTakesItsSpreadFromTheOthers() {
    List<GroupDifference> pairs =
        differences(
            cell("x", "committee", 9, 80, 0),
            cell("x", "secretary", 16, 74, 8),
            cell("y", "committee", 9, 80, 6),
            cell("y", "secretary", 16, 80, 8));

    assertThat(pairs).allMatch(pair -> pair.interval().isPresent());
  }

  @Test
  void aGroupOfOneMindAboutEveryBranchHasNoInterval() {
    assertThat(
            differences(cell("x", "committee", 9, 80, 0), cell("x", "secretary", 16, 74, 8))
                .get(0)
                .interval())
        .isEmpty();
  }

  @Test
  void aGroupThatIsASingleAnswerEverywhereHasNoInterval() {
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
            IndicatorFigure.Statistics.NONE,
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
