package partybuilding.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;

class SamplePlanTest {
  @Test
  void theUsualCollegeHasFourteenBranchesAndSevenYears() {
    assertThat(SamplePlan.college())
        .extracting(SamplePlan::branches, SamplePlan::firstYear, SamplePlan::lastYear)
        .containsExactly(14, 2019, 2025);
  }

  @Test
  void aPlanWithoutABranchIsRefused() {
    assertThatThrownBy(() -> new SamplePlan(0, 2024, 2025, 82, 1, Language.EN))
        .hasMessage("branches must be at least 1, not 0");
  }

  @Test
  void twoEvaluatorsAreTooFewForThreeGroups() {
    assertThatThrownBy(() -> new SamplePlan(1, 2024, 2025, 2, 1, Language.EN))
        .hasMessage("evaluators must be at least 3, not 2");
  }

  @Test
  void yearsThatDescendAreRefused() {
    assertThatThrownBy(() -> new SamplePlan(1, 2025, 2024, 82, 1, Language.EN))
        .hasMessage("years must ascend within 1900-9000, not 2025-2024");
  }
}
