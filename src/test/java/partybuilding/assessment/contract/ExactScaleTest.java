package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.ExactScale.Term;
import partybuilding.assessment.contract.yaml.RulebookReader;

class ExactScaleTest {
  @Test
  void aScaleFromZeroToAHundredIsItsOwnFraction() {
    ExactScale scale = of("{x: {scale: points}}", "{x: 1}");

    assertThat(scale).isEqualTo(new ExactScale(List.of(new Term(0, 0, 1)), 10_000));
  }

  @Test
  void aScaleFromOneToFiveBeginsAtItsMinimum() {
    ExactScale scale = of("{x: {scale: points, minimum: 1, maximum: 5}}", "{x: 1.0}");

    assertThat(scale).isEqualTo(new ExactScale(List.of(new Term(0, 100, 1)), 400));
    assertThat(points(scale, 400)).isEqualTo(75.0);
    assertThat(points(scale, 100)).isZero();
    assertThat(points(scale, 500)).isEqualTo(100.0);
  }

  @Test
  void aGradeLiesOnTheConfiguredPoints() {
    ExactScale scale = of("{x: {scale: grade}}", "{x: 1}");

    assertThat(scale).isEqualTo(new ExactScale(List.of(new Term(0, 0, 1)), 10_000));
    assertThat(points(scale, 8_000)).isEqualTo(80.0);
  }

  @Test
  void twoIndicatorsOnDifferentScalesShareOneDenominator() {
    ExactScale scale =
        of("{x: {scale: points}, y: {scale: points, minimum: 1, maximum: 5}}", "{x: 0.6, y: 0.4}");

    assertThat(scale)
        .isEqualTo(new ExactScale(List.of(new Term(0, 0, 6), new Term(1, 100, 100)), 100_000));
    assertThat(points(scale, 8_000, 400)).as("0.6 of 80 and 0.4 of 75").isEqualTo(78.0);
  }

  @Test
  void theScaleOfASingleIndicatorKnowsNoWeight() {
    Rules rules = RulebookReader.defaults().rulesOf(2023);

    assertThat(ExactScale.of(2, rules))
        .isEqualTo(new ExactScale(List.of(new Term(2, 0, 1)), 10_000));
  }

  private static ExactScale of(String indicators, String weights) {
    String text =
        "rules: [{from: 2021, indicators: "
            + indicators
            + ", dimensions: {d: {indicators: "
            + weights
            + "}}}]";
    Rules rules = RulebookReader.read("assessment.yaml", text).rulesOf(2021);
    return ExactScale.of(rules.dimensions().get(0), rules);
  }

  private static double points(ExactScale scale, long... hundredths) {
    long numerator = 0;
    for (Term term : scale.terms()) {
      numerator += term.multiplier() * (hundredths[term.indicator()] - term.offset());
    }
    return numerator * 100.0 / scale.denominator();
  }
}
