package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

/** Faults of an entry of rules: what must hold in its maps and between them. */
class RulesCheckTest {
  private static final String FILE = "assessment.yaml";

  @Test
  void groupWeightsThatDoNotSumToOneAreRefusedWithTheirSum() {
    assertThat(rule("groups: {a: {weight: 0.5}, b: {weight: 0.4}}"))
        .containsExactly(fault(2, "rules[0]", "the weights of groups sum to 0.9; must be 1"));
    assertThat(rule("groups: {a: {weight: 0.5}, b: {weight: 0.50}}")).isEmpty();
  }

  @Test
  void indicatorWeightsThatDoNotSumToOneAreRefusedWithTheirSum() {
    assertThat(rule("dimensions: {all: {indicators: {confidence: 0.6, capability: 0.6}}}"))
        .containsExactly(
            fault(2, "rules[0]", "the weights of dimensions.all.indicators sum to 1.2; must be 1"));
    assertThat(rule("dimensions: {all: {indicators: {confidence: 0.6, capability: 0.4}}}"))
        .isEmpty();
  }

  @Test
  void aDimensionOfAnUnknownIndicatorIsRefusedWithTheKnownOnes() {
    assertThat(rule("dimensions: {all: {indicators: {confidance: 1}}}"))
        .containsExactly(
            fault(
                2,
                "rules[0]",
                "dimensions.all.indicators names 'confidance'; legal values: capability,"
                    + " confidence, overall, project_integration"));
  }

  @Test
  void aDimensionWithoutIndicatorsIsRefused() {
    assertThat(rule("dimensions: {all: {name: {en: All}}}"))
        .contains(
            fault(3, "rules[0].dimensions.all", "has no 'indicators': a map of indicator: weight"));
    assertThat(rule("dimensions: {}"))
        .containsExactly(fault(3, "rules[0].dimensions", "must name at least one dimension"));
  }

  @Test
  void anIndicatorWithoutAScaleIsRefusedWithTheLegalOnes() {
    assertThat(morale("{minimum: 1, maximum: 5}"))
        .containsExactly(
            fault(4, "rules[0].indicators.morale", "has no 'scale'; legal values: points, grade"));
    assertThat(morale("{scale: stars}"))
        .containsExactly(
            fault(
                4, "rules[0].indicators.morale.scale", "is 'stars'; legal values: points, grade"));
    assertThat(morale("{scale: grade}")).isEmpty();
  }

  @Test
  void aMinimumThatIsNotBelowTheMaximumIsRefused() {
    assertThat(morale("{scale: points, minimum: 5, maximum: 1}"))
        .containsExactly(
            fault(4, "rules[0].indicators.morale", "'minimum' must be below 'maximum'"));
    assertThat(morale("{scale: points, minimum: 5, maximum: 5}")).hasSize(1);
    assertThat(morale("{scale: points, minimum: 4.99, maximum: 5}")).isEmpty();
  }

  @Test
  void aBoundWithThreeDecimalsIsRefused() {
    assertThat(morale("{scale: points, maximum: 4.125}"))
        .containsExactly(
            fault(
                4,
                "rules[0].indicators.morale.maximum",
                "is 4.125; at most two decimals are legal"));
  }

  @Test
  void aGroupWithoutAWeightOrWithFiveDecimalsIsRefused() {
    assertThat(rule("groups: {a: {weight: 1}, b: {}}"))
        .containsExactly(
            fault(3, "rules[0].groups.b", "has no 'weight'; legal values: a number from 0 to 1"));
    assertThat(rule("groups: {a: {weight: 0.99999}, b: {weight: 0.0000}}"))
        .contains(
            fault(3, "rules[0].groups.a.weight", "is 0.99999; at most four decimals are legal"));
  }

  @Test
  void aNameOfTwoGroupsOrOfTwoIndicatorsIsRefused() {
    assertThat(rule("groups: {a: {weight: 0.5, aliases: [A 票]}, b: {weight: 0.5, aliases: [a票]}}"))
        .containsExactly(fault(2, "rules[0]", "groups: 'a票' names both a and b"));
    assertThat(
            rule(
                "dimensions: {x: {indicators: {x: 1}}}",
                "indicators: {x: {scale: grade, aliases: [y]}, y: {scale: grade}}"))
        .containsExactly(fault(2, "rules[0]", "indicators: 'y' names both x and y"));
  }

  @Test
  void anAliasOfSeveralColumnsMayBeSharedByIndicatorsEachWithItsPosition() {
    assertThat(sharing("position: 1", "position: 2")).isEmpty();
    assertThat(sharing("position: 2", "position: 2"))
        .containsExactly(
            fault(2, "rules[0]", "indicators: '表现程度' names both x and y at position 2"));
    for (List<String> positions : List.of(List.of("", ""), List.of("position: 1", ""))) {
      assertThat(sharing(positions.get(0), positions.get(1)))
          .containsExactly(
              fault(
                  2,
                  "rules[0]",
                  "indicators: '表现程度' names both x and y; if several columns bear it, give each"
                      + " indicator its 'position'"));
    }
  }

  @Test
  void aCanonicalNameIsNeverShared() {
    assertThat(
            rule(
                "dimensions: {x: {indicators: {x: 1}}}",
                "indicators:",
                "  x: {scale: grade, aliases: [z], position: 1}",
                "  y: {scale: grade, aliases: [x], position: 2}"))
        .containsExactly(fault(2, "rules[0]", "indicators: 'x' names both x and y"));
  }

  @Test
  void aPositionIsAWholeNumberFromOneOnAndCountsTheColumnsOfAnAlias() {
    assertThat(morale("{scale: grade, aliases: [士气], position: 0}"))
        .containsExactly(
            fault(
                4,
                "rules[0].indicators.morale.position",
                "is 0; legal values: a number from 1 to 16384"));
    assertThat(morale("{scale: grade, position: 2}"))
        .containsExactly(
            fault(
                4,
                "rules[0].indicators.morale.position",
                "counts the columns of one alias; add 'aliases'"));
    assertThat(morale("{scale: grade, aliases: [士气], position: 2}")).isEmpty();
  }

  private static List<Finding> sharing(String one, String other) {
    return rule(
        "dimensions: {x: {indicators: {x: 1}}}",
        "indicators:",
        "  x: {scale: grade, aliases: [表现程度], %s}".formatted(one).replace(", }", "}"),
        "  y: {scale: grade, aliases: [表现程度], %s}".formatted(other).replace(", }", "}"));
  }

  @Test
  void gradesThatRiseTowardThePoorAreRefused() {
    assertThat(rule("grades: {poor: 70}"))
        .containsExactly(
            fault(
                3,
                "rules[0].grades",
                "must not rise from good over fairly_good and average to poor"));
    assertThat(rule("grades: {poor: 60}")).isEmpty();
  }

  @Test
  void rulesWithoutAFirstYearAreRefused() {
    assertThat(Refusals.of(() -> RulebookReader.read(FILE, "rules:\n  - quota: 0.2\n")))
        .containsExactly(
            fault(2, "rules[0]", "has no 'from': the first assessment year under these rules"));
  }

  @Test
  void rulesWhoseYearsDoNotAscendAreRefused() {
    Finding descending = fault(1, "rules", "'from' must ascend from entry to entry");

    assertThat(Refusals.of(() -> RulebookReader.read(FILE, "rules: [{from: 2022}, {from: 2021}]")))
        .containsExactly(descending);
    assertThat(Refusals.of(() -> RulebookReader.read(FILE, "rules: [{from: 2022}, {from: 2022}]")))
        .containsExactly(descending);
    assertThat(Refusals.of(() -> RulebookReader.read(FILE, "rules: [{from: 2021}, {from: 2022}]")))
        .isEmpty();
  }

  @Test
  void scalesTooFineToAddUpExactlyAreRefused() {
    String indicators =
        "indicators: {p: {scale: points, maximum: 99.97}, q: {scale: points, maximum: 99.73}}";

    assertThat(rule(indicators, "dimensions: {d: {indicators: {p: 0.3333, q: 0.6667}}}"))
        .singleElement()
        .extracting(f -> f.values().get("fault"))
        .asString()
        .startsWith("dimensions.d combines scales and weights whose common denominator");
    assertThat(rule(indicators, "dimensions: {d: {indicators: {p: 0.5, q: 0.5}}}")).isEmpty();
  }

  /** The faults of an entry whose keys stand on line 3 and after. */
  private static List<Finding> rule(String... lines) {
    String text = "rules:\n  - from: 2021\n    " + String.join("\n    ", lines) + "\n";
    return Refusals.of(() -> RulebookReader.read(FILE, text));
  }

  /** The faults of an entry with a single indicator, which stands on line 4. */
  private static List<Finding> morale(String indicator) {
    return rule(
        "dimensions: {morale: {indicators: {morale: 1}}}",
        "indicators: {morale: " + indicator + "}");
  }

  private static Finding fault(long line, String path, String fault) {
    return error("invalid_rule", Place.of(FILE, line), Map.of("path", path, "fault", fault));
  }
}
