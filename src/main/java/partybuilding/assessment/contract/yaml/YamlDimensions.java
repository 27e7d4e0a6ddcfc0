package partybuilding.assessment.contract.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Dimension.Part;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.notice.RulesNotice.MissingKey;
import partybuilding.assessment.notice.RulesNotice.NothingListed;

/** Reads {@code dimensions}: what is reported, each with the weights of its indicators. */
final class YamlDimensions {
  private YamlDimensions() {}

  static List<Dimension> dimensions(YamlNode node) {
    List<Dimension> dimensions = new ArrayList<>();
    node.map().forEach((id, child) -> dimensions.add(dimension(id, child)));
    if (dimensions.isEmpty()) {
      node.fault(NothingListed::new);
    }
    return dimensions;
  }

  private static Dimension dimension(String id, YamlNode node) {
    Map<String, YamlNode> map = node.map(Set.of("name", "indicators", "apart", "weakness"));
    YamlKeys keys = new YamlKeys(map);
    List<Part> parts = new ArrayList<>();
    keys.find("indicators")
        .ifPresentOrElse(
            n ->
                n.map()
                    .forEach(
                        (indicator, w) -> parts.add(new Part(indicator, YamlValues.weight(w)))),
            () ->
                node.fault((at, key) -> new MissingKey(at, key, "indicators", "{confidence: 1}")));
    return new Dimension(
        id,
        keys.find("name").map(n -> YamlValues.name(id, n)).orElse(YamlValues.plain(id)),
        parts,
        YamlValues.flag(keys, "apart"),
        keys.find("weakness").flatMap(YamlDimensions::weakness));
  }

  private static Optional<Weakness> weakness(YamlNode node) {
    YamlKeys keys = new YamlKeys(node.map(Set.of("year", "zh-CN", "en")));
    if (keys.find("year").isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "year", "1921–9999"));
    }
    Optional<Name> name = YamlValues.name(keys);
    if (name.isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "zh-CN", "zh-CN, en"));
    }
    return keys.find("year")
        .flatMap(n -> n.integer(1921, 9999))
        .flatMap(year -> name.map(n -> new Weakness(year, n)));
  }
}
