package partybuilding.sample.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.language.Language;
import partybuilding.sample.plan.SamplePlan;

class ElectorateTest {
  @ParameterizedTest
  @CsvSource({"14,82,9,14,59", "1000,1000,15,250,735", "1,3,1,1,1", "14,20,5,5,10", "2,4,1,1,2"})
  void theGroupsShareTheEvaluators(
      int branches, int evaluators, int committee, int secretaries, int representatives) {
    SamplePlan plan = new SamplePlan(branches, 2025, 2025, evaluators, 1, Language.ZH_CN);

    assertThat(Electorate.of(plan))
        .isEqualTo(new Electorate(committee, secretaries, representatives));
  }

  @Test
  void noGroupIsEverEmpty() {
    for (int evaluators = 3; evaluators < 200; evaluators++) {
      SamplePlan plan = new SamplePlan(14, 2025, 2025, evaluators, 1, Language.ZH_CN);
      Electorate electorate = Electorate.of(plan);
      assertThat(EvaluatorGroup.values()).allMatch(group -> electorate.of(group) > 0);
    }
  }
}
