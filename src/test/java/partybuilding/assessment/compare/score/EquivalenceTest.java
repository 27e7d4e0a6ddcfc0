package partybuilding.assessment.compare.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.inference.BenjaminiHochberg;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;

/** Against {@code equivalence.csv}, which {@code equivalence.R} beside it computes in base R. */
class EquivalenceTest {
  private static final Limits LIMITS =
      new Limits(5, BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.ZERO, BigDecimal.ZERO);

  /** A difference with its standard error, and what the reference says of it. */
  private record Line(List<String> cells) {
    double number(int column) {
      return Double.parseDouble(cells.get(column));
    }

    StandardError standardError() {
      return new StandardError(number(2), number(3));
    }

    YearStep step() {
      Change change = new Change(number(1), Optional.of(standardError().around(number(1))));
      return new YearStep(
          Optional.of(change), Optional.of(standardError()), Verdict.UNCLEAR, StepGuard.NONE);
    }
  }

  private static List<Line> lines() throws IOException {
    try (InputStream csv = EquivalenceTest.class.getResourceAsStream("equivalence.csv")) {
      return new String(csv.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> new Line(List.of(line.split(",", -1))))
          .toList();
    }
  }

  @Test
  void theIntervalOfTwoOneSidedTestsIsTheReferences() throws IOException {
    for (Line line : lines()) {
      Interval ninety = line.standardError().ofTwoOneSidedTests(line.number(1));
      assertThat(ninety.lower()).isCloseTo(line.number(4), within(1e-9));
      assertThat(ninety.upper()).isCloseTo(line.number(5), within(1e-9));
      boolean little = line.number(6) < .05 && line.number(7) < .05;
      assertThat(ninety.lower() > -3 && ninety.upper() < 3).isEqualTo(little);
    }
  }

  @Test
  void theProbabilitiesAndTheirAdjustmentAreTheReferences() throws IOException {
    List<Line> lines = lines();
    double[] own = lines.stream().mapToDouble(l -> l.step().probability().orElseThrow()).toArray();
    double[] adjusted = BenjaminiHochberg.adjust(own);
    for (int i = 0; i < own.length; i++) {
      assertThat(own[i]).isCloseTo(lines.get(i).number(8), within(1e-9));
      assertThat(adjusted[i]).isCloseTo(lines.get(i).number(9), within(1e-9));
    }
  }

  @Test
  void theWordsAreTheReferences() throws IOException {
    List<Line> lines = lines();
    assertThat(VerdictRule.verdicts(lines.stream().map(Line::step).toList(), LIMITS))
        .extracting(Verdict::code)
        .containsExactlyElementsOf(lines.stream().map(line -> line.cells().get(10)).toList());
    assertThat(lines.stream().map(line -> line.cells().get(10)).distinct()).hasSize(4);
  }
}
