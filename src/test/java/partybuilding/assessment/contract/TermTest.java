package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  @ParameterizedTest
  @CsvSource({"2021,2021", "2025,2021", "2026,2026", "2031,2031", "2020,2016", "2015,2011"})
  void aYearBelongsToOneOfTheTermsThatFollowEachOther(int year, int first) {
    assertThat(new Term(2021, 5).firstYearOf(year)).isEqualTo(first);
  }
}
