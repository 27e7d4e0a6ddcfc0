package partybuilding.assessment.contract.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.notice.RulesNotice.InvertedScale;
import partybuilding.assessment.notice.RulesNotice.MissingKey;
import partybuilding.assessment.notice.RulesNotice.PositionWithoutAlias;

/** Reads {@code indicators}: what a ballot asks, each with the scale of its answers. */
final class YamlIndicators {
  /** Beyond this a scale's bounds would no longer fit the exact arithmetic of the scores. */
  private static final long SCALE_BOUND = 10_000;

  /** As many columns as a spreadsheet has. */
  private static final int LAST_POSITION = 16_384;

  private YamlIndicators() {}

  static List<Indicator> indicators(YamlNode node) {
    List<Indicator> indicators = new ArrayList<>();
    node.map().forEach((id, child) -> indicators.add(indicator(id, child)));
    return indicators;
  }

  private static Indicator indicator(String id, YamlNode node) {
    YamlKeys keys =
        new YamlKeys(node.map(Set.of("scale", "minimum", "maximum", "aliases", "position")));
    if (keys.find("scale").isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "scale", "points, grade"));
    }
    String scale = keys.find("scale").flatMap(n -> n.oneOf("points", "grade")).orElse("grade");
    return new Indicator(
        id,
        scale.equals("points") ? points(node, keys) : new Scale.Grades(),
        YamlValues.aliases(keys),
        position(keys));
  }

  private static OptionalInt position(YamlKeys keys) {
    keys.find("position")
        .filter(node -> YamlValues.aliases(keys).isEmpty())
        .ifPresent(node -> node.fault(PositionWithoutAlias::new));
    return keys.find("position")
        .flatMap(node -> node.integer(1, LAST_POSITION))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Scale points(YamlNode node, YamlKeys keys) {
    long minimum =
        keys.find("minimum").flatMap(n -> n.hundredths(-SCALE_BOUND, SCALE_BOUND)).orElse(0L);
    long maximum =
        keys.find("maximum").flatMap(n -> n.hundredths(-SCALE_BOUND, SCALE_BOUND)).orElse(10_000L);
    if (minimum >= maximum) {
      String lowest = Scale.Points.print(minimum);
      String highest = Scale.Points.print(maximum);
      node.fault((at, key) -> new InvertedScale(at, key, lowest, highest));
      return new Scale.Points(0, 10_000);
    }
    return new Scale.Points(minimum, maximum);
  }
}
