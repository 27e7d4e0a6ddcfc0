package partybuilding.assessment.contract.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.util.List;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.RulesNotice;
import partybuilding.assessment.notice.RulesNotice.InvertedScale;
import partybuilding.assessment.notice.RulesNotice.MissingKey;
import partybuilding.assessment.notice.RulesNotice.NothingListed;
import partybuilding.assessment.notice.RulesNotice.NumberOutOfRange;
import partybuilding.assessment.notice.RulesNotice.PositionWithoutAlias;
import partybuilding.assessment.notice.RulesNotice.RisingGrades;
import partybuilding.assessment.notice.RulesNotice.ScalesTooFine;
import partybuilding.assessment.notice.RulesNotice.SharedAlias;
import partybuilding.assessment.notice.RulesNotice.SharedName;
import partybuilding.assessment.notice.RulesNotice.SharedPosition;
import partybuilding.assessment.notice.RulesNotice.TooManyDecimals;
import partybuilding.assessment.notice.RulesNotice.UnknownIndicator;
import partybuilding.assessment.notice.RulesNotice.UnknownValue;
import partybuilding.assessment.notice.RulesNotice.WeightsNotOne;
import partybuilding.assessment.notice.RulesNotice.YearsNotAscending;

/** Faults of an entry of rules: what must hold in its maps and between them. */
class RulesCheckTest {
  private static final String FILE = "assessment.yaml";
  private static final Place PLACE = Place.of(FILE);

  @Test
  void groupWeightsThatDoNotSumToOneAreRefusedWithTheirSum() {
    assertThat(rule("groups: {a: {weight: 0.5}, b: {weight: 0.4}}"))
        .containsExactly(fault(2, new WeightsNotOne(PLACE, "rules[0].groups", "0.9")));
    assertThat(rule("groups: {a: {weight: 0.5}, b: {weight: 0.50}}")).isEmpty();
  }

  @Test
  void indicatorWeightsThatDoNotSumToOneAreRefusedWithTheirSum() {
    assertThat(rule("dimensions: {all: {indicators: {confidence: 0.6, capability: 0.6}}}"))
        .containsExactly(
            fault(2, new WeightsNotOne(PLACE, "rules[0].dimensions.all.indicators", "1.2")));
    assertThat(rule("dimensions: {all: {indicators: {confidence: 0.6, capability: 0.4}}}"))
        .isEmpty();
  }

  @Test
  void aDimensionOfAnUnknownIndicatorIsRefusedWithTheKnownOnes() {
    assertThat(rule("dimensions: {all: {indicators: {confidance: 1}}}"))
        .containsExactly(
            fault(
                2,
                new UnknownIndicator(
                    PLACE,
                    "rules[0].dimensions.all.indicators",
                    "confidance",
                    "capability, confidence, overall, project_integration")));
  }

  @Test
  void aDimensionWithoutIndicatorsIsRefused() {
    assertThat(rule("dimensions: {all: {name: {en: All}}}"))
        .contains(
            fault(
                3,
                new MissingKey(PLACE, "rules[0].dimensions.all", "indicators", "{confidence: 1}")));
    assertThat(rule("dimensions: {}"))
        .containsExactly(fault(3, new NothingListed(PLACE, "rules[0].dimensions")));
  }

  @Test
  void anIndicatorWithoutAScaleIsRefusedWithTheLegalOnes() {
    assertThat(morale("{minimum: 1, maximum: 5}"))
        .containsExactly(
            fault(
                4, new MissingKey(PLACE, "rules[0].indicators.morale", "scale", "points, grade")));
    assertThat(morale("{scale: stars}"))
        .containsExactly(
            fault(
                4,
                new UnknownValue(
                    PLACE, "rules[0].indicators.morale.scale", "stars", "points, grade")));
    assertThat(morale("{scale: grade}")).isEmpty();
  }

  @Test
  void aMinimumThatIsNotBelowTheMaximumIsRefused() {
    assertThat(morale("{scale: points, minimum: 5, maximum: 1}"))
        .containsExactly(
            fault(4, new InvertedScale(PLACE, "rules[0].indicators.morale", "5", "1")));
    assertThat(morale("{scale: points, minimum: 5, maximum: 5}")).hasSize(1);
    assertThat(morale("{scale: points, minimum: 4.99, maximum: 5}")).isEmpty();
  }

  @Test
  void aBoundWithThreeDecimalsIsRefused() {
    assertThat(morale("{scale: points, maximum: 4.125}"))
        .containsExactly(
            fault(
                4, new TooManyDecimals(PLACE, "rules[0].indicators.morale.maximum", "4.125", "2")));
  }

  @Test
  void aGroupWithoutAWeightOrWithFiveDecimalsIsRefused() {
    assertThat(rule("groups: {a: {weight: 1}, b: {}}"))
        .containsExactly(fault(3, new MissingKey(PLACE, "rules[0].groups.b", "weight", "0–1")));
    assertThat(rule("groups: {a: {weight: 0.99999}, b: {weight: 0.0000}}"))
        .contains(fault(3, new TooManyDecimals(PLACE, "rules[0].groups.a.weight", "0.99999", "4")));
  }

  @Test
  void aNameOfTwoGroupsOrOfTwoIndicatorsIsRefused() {
    assertThat(rule("groups: {a: {weight: 0.5, aliases: [A 票]}, b: {weight: 0.5, aliases: [a票]}}"))
        .containsExactly(fault(2, new SharedName(PLACE, "rules[0].groups", "a票", "a", "b")));
    assertThat(
            rule(
                "dimensions: {x: {indicators: {x: 1}}}",
                "indicators: {x: {scale: grade, aliases: [y]}, y: {scale: grade}}"))
        .containsExactly(fault(2, new SharedName(PLACE, "rules[0].indicators", "y", "x", "y")));
  }

  @Test
  void anAliasOfSeveralColumnsMayBeSharedByIndicatorsEachWithItsPosition() {
    assertThat(sharing("position: 1", "position: 2")).isEmpty();
    assertThat(sharing("position: 2", "position: 2"))
        .containsExactly(
            fault(2, new SharedPosition(PLACE, "rules[0].indicators", "表现程度", "2", "x, y")));
    for (List<String> positions : List.of(List.of("", ""), List.of("position: 1", ""))) {
      assertThat(sharing(positions.get(0), positions.get(1)))
          .containsExactly(
              fault(2, new SharedAlias(PLACE, "rules[0].indicators", "表现程度", "x", "y")));
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
        .containsExactly(fault(2, new SharedName(PLACE, "rules[0].indicators", "x", "x", "y")));
  }

  @Test
  void aPositionIsAWholeNumberFromOneOnAndCountsTheColumnsOfAnAlias() {
    assertThat(morale("{scale: grade, aliases: [士气], position: 0}"))
        .containsExactly(
            fault(
                4,
                new NumberOutOfRange(
                    PLACE, "rules[0].indicators.morale.position", "0", "1", "16384")));
    assertThat(morale("{scale: grade, position: 2}"))
        .containsExactly(
            fault(4, new PositionWithoutAlias(PLACE, "rules[0].indicators.morale.position")));
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
        .containsExactly(fault(3, new RisingGrades(PLACE, "rules[0].grades")));
    assertThat(rule("grades: {poor: 60}")).isEmpty();
  }

  @Test
  void rulesWithoutAFirstYearAreRefused() {
    assertThat(Refusals.of(() -> RulebookReader.read(FILE, "rules:\n  - quota: 0.2\n")))
        .containsExactly(fault(2, new MissingKey(PLACE, "rules[0]", "from", "1921–9999")));
  }

  @Test
  void rulesWhoseYearsDoNotAscendAreRefused() {
    Finding descending = fault(1, new YearsNotAscending(PLACE, "rules"));

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
        .containsExactly(fault(2, new ScalesTooFine(PLACE, "rules[0].dimensions.d")));
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

  /** The finding of a notice on a line. */
  private static Finding fault(long line, RulesNotice notice) {
    Finding finding = Finding.of(notice);
    return error(finding.code(), Place.of(FILE, line), finding.values());
  }
}
