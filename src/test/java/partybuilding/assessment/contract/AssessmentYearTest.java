package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessmentYearTest {
  @Test
  void aYearHasEndedOnItsLastDayAndNotTheDayBefore() {
    assertThat(AssessmentYear.ended(2024, LocalDate.of(2024, 12, 31))).isTrue();
    assertThat(AssessmentYear.ended(2024, LocalDate.of(2024, 12, 30))).isFalse();
  }

  @Test
  void whatAYearRaisedIsJudgedOnTheLastDayOfTheNext() {
    assertThat(AssessmentYear.dayOfJudgement(2024)).isEqualTo("2025-12-31");
    assertThat(AssessmentYear.judged(2024, LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(AssessmentYear.judged(2024, LocalDate.of(2025, 12, 30))).isFalse();
  }
}
