package partybuilding.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;

/**
 * Indicators one, two, three; dimensions both (one and two) and alone (three). Minimum group: 5.
 */
class MinimumGroupTest {
  private static final Rules RULES =
      RulebookReader.read(
              "assessment.yaml",
              """
              rules:
                - from: 2020
                  indicators:
                    one: {scale: points, minimum: 0, maximum: 100}
                    two: {scale: points, minimum: 0, maximum: 100}
                    three: {scale: grade}
                  dimensions:
                    both: {indicators: {one: 0.5, two: 0.5}}
                    alone: {indicators: {three: 1.0}}
                  groups: {a: {weight: 0.4}, b: {weight: 0.6}}
              """)
          .rulesOf(2020);

  @Test
  void aMeasureThatFewVotersAnsweredIsWithheldInThatBranchAlone() {
    Participation decided =
        decide(
            Map.of(
                "B01", List.of(all(9), all(60)),
                "B02", List.of(voters(9, List.of(9, 9, 1), 0), voters(60, List.of(60, 60, 3), 0))));

    assertThat(decided.withheld()).isEmpty();
    assertThat(decided.includes("B02", "three")).isFalse();
    assertThat(decided.includes("B02", "alone")).isFalse();
    assertThat(decided.includes("B02", "both")).isTrue();
    assertThat(decided.includes("B01", "alone")).isTrue();
    assertThat(decided.groupRows("three")).isTrue();
  }

  @Test
  void anIndicatorThatNobodyWasAskedAboutInABranchGivesNothingAway() {
    Participation decided =
        decide(
            Map.of(
                "B01", List.of(all(9), all(60)),
                "B02", List.of(voters(9, List.of(9, 9, 0), 0), voters(60, List.of(60, 60, 0), 0))));

    assertThat(decided.includes("B02", "alone")).isTrue();
    assertThat(decided.discloseAll()).isTrue();
  }

  @Test
  void aGroupOfWhichFewAnsweredAnIndicatorHidesTheGroupRowsOfThatIndicatorEverywhere() {
    Participation decided =
        decide(
            Map.of(
                "B01", List.of(all(9), all(60)),
                "B02", List.of(voters(5, List.of(5, 5, 4), 0), all(60))));

    assertThat(decided.groupless()).containsExactly("three");
  }

  @Test
  void aLoneVoterWhoLeftOutOneOfTwoIndicatorsHidesTheGroupRowsOfBoth() {
    Participation decided =
        decide(Map.of("B01", List.of(all(9), voters(60, List.of(60, 59, 60), 1))));

    assertThat(decided.groupless()).containsExactly("one", "two");
  }

  @Test
  void asManyAsTheMinimumWhoLeftOutOneOfTwoIndicatorsHideNothing() {
    Participation decided =
        decide(Map.of("B01", List.of(all(9), voters(60, List.of(60, 55, 60), 5))));

    assertThat(decided.discloseAll()).isTrue();
  }

  private static GroupVoters all(int voters) {
    return GroupVoters.answeringAll(voters, RULES);
  }

  private static GroupVoters voters(int voters, List<Integer> answering, int partly) {
    int both = voters - partly;
    return new GroupVoters(voters, answering, List.of(both, answering.get(2)), List.of(partly, 0));
  }

  private static Participation decide(Map<String, List<GroupVoters>> voters) {
    return Participation.decide(new Voters(voters), RULES);
  }
}
