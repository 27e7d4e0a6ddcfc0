package partybuilding.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;

/** The minimum is 5 voters; the third group has no weight. */
class ParticipationTest {
  private static final Rules RULES =
      RulebookReader.read(
              "assessment.yaml",
              "rules: [{from: 2021, groups: {a: {weight: 0.5}, b: {weight: 0.5}, c: {weight: 0}}}]")
          .rulesOf(2021);

  @Test
  void aBranchBelowTheMinimumIsWithheldAndOneAtItIsNot() {
    Participation decided =
        decide(Map.of("B03", List.of(2, 2, 0), "B01", List.of(3, 2, 0), "B02", List.of(0, 0, 0)));

    assertThat(decided.withheld()).containsExactly("B02", "B03");
    assertThat(decided.includes("B01")).isTrue();
    assertThat(decided.includes("B03")).isFalse();
  }

  @Test
  void groupRowsAppearWhereEveryGroupOfEveryBranchReachesTheMinimum() {
    Participation decided = decide(Map.of("B01", List.of(5, 5, 0), "B02", List.of(9, 5, 5)));

    assertThat(decided).isEqualTo(new Participation(Set.of(), Map.of(), Set.of()));
  }

  @Test
  void oneGroupBelowTheMinimumInOneBranchHidesTheGroupRowsOfAll() {
    assertThat(
            decide(Map.of("B01", List.of(50, 50, 0), "B02", List.of(9, 4, 0)))
                .groupRows("confidence"))
        .isFalse();
  }

  @Test
  void aWeightedGroupWithoutAVoteHidesTheGroupRows() {
    assertThat(decide(Map.of("B01", List.of(9, 0, 0))).groupRows("confidence")).isFalse();
  }

  @Test
  void aGroupWithoutWeightHidesTheGroupRowsOnlyWhereItCastTooFewVotes() {
    assertThat(decide(Map.of("B01", List.of(5, 5, 4))).groupRows("confidence")).isFalse();
    assertThat(decide(Map.of("B01", List.of(5, 5, 5))).groupRows("confidence")).isTrue();
    assertThat(decide(Map.of("B01", List.of(5, 5, 0))).groupRows("confidence")).isTrue();
  }

  @Test
  void aWithheldBranchDoesNotHideTheGroupRowsOfTheOthers() {
    Participation decided = decide(Map.of("B01", List.of(5, 5, 0), "B02", List.of(1, 1, 1)));

    assertThat(decided.withheld()).containsExactly("B02");
    assertThat(decided.groupRows("confidence")).isTrue();
  }

  private static Participation decide(Map<String, List<Integer>> voters) {
    Map<String, List<GroupVoters>> byBranch = new HashMap<>();
    voters.forEach(
        (branch, groups) ->
            byBranch.put(
                branch, groups.stream().map(n -> GroupVoters.answeringAll(n, RULES)).toList()));
    return Participation.decide(new Voters(byBranch), RULES);
  }
}
