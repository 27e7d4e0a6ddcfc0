package partybuilding.assessment.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKeeperTest {
  @ParameterizedTest
  @CsvSource({
    "项目融合约 ±8.5 分, ±8.5",
    "项目融合 +11.1 分, +11.1",
    "机电工程系党总支 1/2、信息, 1/2",
    "离退休党总支 −2.5 分, −2.5",
  })
  void aNumberStaysOnOneLineAndTheTextAroundItBreaks(String text, String number) {
    List<String> parts = parts(text);

    assertThat(parts).anyMatch(part -> part.contains(number)).hasSizeGreaterThan(3);
    assertThat(String.join("", parts)).isEqualTo(text);
  }

  private static List<String> parts(String text) {
    NumberKeeper breaker = new NumberKeeper();
    breaker.setText(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = breaker.next(); end > 0; end = breaker.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
