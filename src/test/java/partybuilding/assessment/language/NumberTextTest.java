package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  @Test
  void figuresHaveOneDecimalAndATrueMinus() {
    assertThat(NumberText.score(84.06)).isEqualTo("84.1");
    assertThat(NumberText.change(1.75)).isEqualTo("+1.8");
    assertThat(NumberText.change(-0.62)).isEqualTo("−0.6");
    assertThat(NumberText.count(12345)).isEqualTo("12,345");
  }

  /** Program text that groups digits by itself would write 2010 another way than the report. */
  @Test
  void nobodyElseGroupsTheDigitsOfACount() throws IOException {
    List<String> grouping = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains("%,d")) {
          grouping.add(file.getFileName().toString());
        }
      }
    }
    assertThat(grouping).containsExactly("NumberText.java");
  }

  @Test
  void noughtHasNoSign() {
    assertThat(NumberText.change(-0.04)).isEqualTo("0.0");
    assertThat(NumberText.change(0.04)).isEqualTo("0.0");
    assertThat(NumberText.score(-0.04)).isEqualTo("0.0");
  }

  @Test
  void anIntervalEndsWithItsScale() {
    assertThat(NumberText.scoreRange(82.94, 101.2)).isEqualTo("82.9–100.0");
    assertThat(NumberText.scoreRange(-3, 4)).isEqualTo("0.0–4.0");
  }

  @Test
  void aRangeHasADashAndAWordWhereAnEndHasASign() {
    assertThat(NumberText.range("5.9", "9.6", " 至 ")).isEqualTo("5.9–9.6");
    assertThat(NumberText.range("\u22120.1", "3.8", " 至 ")).isEqualTo("\u22120.1 至 3.8");
    assertThat(NumberText.range("+0.12", "+0.45", " to ")).isEqualTo("+0.12 to +0.45");
  }

  @Test
  void countsOfUpToFourDigitsHaveNoComma() {
    assertThat(NumberText.count(2010)).isEqualTo("2010");
    assertThat(NumberText.count(-9999)).isEqualTo("-9999");
    assertThat(NumberText.count(10_000)).isEqualTo("10,000");
  }

  @Test
  void daysAreWholeButForTheMiddleBetweenTwo() {
    assertThat(NumberText.days(1070)).isEqualTo("1070");
    assertThat(NumberText.days(2.5)).isEqualTo("2.5");
  }

  @Test
  void correlationsHaveTheirSignAndTwoDecimals() {
    assertThat(NumberText.correlation(.8886)).isEqualTo("+0.89");
    assertThat(NumberText.correlation(-.254)).isEqualTo("\u22120.25");
    assertThat(NumberText.correlation(-.0049)).isEqualTo("0.00");
    assertThat(NumberText.percent(.546)).isEqualTo("55%");
  }

  @Test
  void sharesOfFewItemsAreWholePercents() {
    assertThat(NumberText.share(0.8438, 96)).isEqualTo("84%");
    assertThat(NumberText.share(0.8438, 100)).isEqualTo("84.4%");
    assertThat(NumberText.shareRange(0.76, 0.91, 96)).isEqualTo("76%–91%");
    assertThat(NumberText.weight(new BigDecimal("0.4"))).isEqualTo("40%");
    assertThat(NumberText.weight(new BigDecimal("0.125"))).isEqualTo("12.5%");
  }
}
