package partybuilding.assessment.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.Interval;

class NumbersTest {
  @Test
  void figuresHaveOneDecimalAndATrueMinus() {
    assertThat(Numbers.score(84.06)).isEqualTo("84.1");
    assertThat(Numbers.change(1.75)).isEqualTo("+1.8");
    assertThat(Numbers.change(-0.62)).isEqualTo("−0.6");
    assertThat(Numbers.count(12345)).isEqualTo("12,345");
  }

  @Test
  void noughtHasNoSign() {
    assertThat(Numbers.change(-0.04)).isEqualTo("0.0");
    assertThat(Numbers.change(0.04)).isEqualTo("0.0");
    assertThat(Numbers.score(-0.04)).isEqualTo("0.0");
  }

  @Test
  void anIntervalEndsWithItsScale() {
    assertThat(Numbers.interval(new Interval(82.94, 101.2))).isEqualTo("82.9–100.0");
    assertThat(Numbers.interval(new Interval(-3, 4))).isEqualTo("0.0–4.0");
  }

  @Test
  void daysAreWholeButForTheMiddleBetweenTwo() {
    assertThat(Numbers.days(1070)).isEqualTo("1,070");
    assertThat(Numbers.days(2.5)).isEqualTo("2.5");
  }

  @Test
  void correlationsHaveTheirSignAndTwoDecimals() {
    assertThat(Numbers.correlation(.8886)).isEqualTo("+0.89");
    assertThat(Numbers.correlation(-.254)).isEqualTo("\u22120.25");
    assertThat(Numbers.correlation(-.0049)).isEqualTo("0.00");
    assertThat(Numbers.percent(.546)).isEqualTo("55%");
  }

  @Test
  void sharesOfFewItemsAreWholePercents() {
    assertThat(Numbers.share(0.8438, 96)).isEqualTo("84%");
    assertThat(Numbers.share(0.8438, 100)).isEqualTo("84.4%");
    assertThat(Numbers.shareInterval(new Interval(0.76, 0.91), 96)).isEqualTo("76%–91%");
    assertThat(Numbers.weight(new BigDecimal("0.4"))).isEqualTo("40%");
    assertThat(Numbers.weight(new BigDecimal("0.125"))).isEqualTo("12.5%");
  }
}
