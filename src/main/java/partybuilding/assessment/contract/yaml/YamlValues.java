package partybuilding.assessment.contract.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Name;

/** Reads the values that several maps of the rules have. */
final class YamlValues {
  private static final int WEIGHT_DECIMALS = 4;

  private YamlValues() {}

  /** A name in both languages; the id in words where it has none in either. */
  static Name name(String id, YamlNode node) {
    return name(new YamlKeys(node.map(Set.of("zh-CN", "en")))).orElse(plain(id));
  }

  /** What is said in one language only stands in both. */
  static Optional<Name> name(YamlKeys keys) {
    Optional<String> chinese = keys.find("zh-CN").flatMap(YamlNode::text);
    Optional<String> english = keys.find("en").flatMap(YamlNode::text);
    return chinese.or(() -> english).map(either -> new Name(either, english.orElse(either)));
  }

  /** The name of what has none of its own. */
  static Name plain(String id) {
    return new Name(id, id.replace('_', ' '));
  }

  /** A share of 1; a fault of any other value is reported, and 0 taken for it. */
  static BigDecimal weight(YamlNode node) {
    BigDecimal weight = node.number(0, 1).orElse(BigDecimal.ZERO);
    node.hasAtMost(WEIGHT_DECIMALS, weight);
    return weight;
  }

  /** The further words that something is known by. */
  static List<String> aliases(YamlKeys keys) {
    return keys.find("aliases").map(YamlNode::list).orElse(List.of()).stream()
        .flatMap(n -> n.text().stream())
        .toList();
  }

  /** Whether a key says {@code true}; {@code false} where it is missing. */
  static boolean flag(YamlKeys keys, String key) {
    return keys.find(key).flatMap(n -> n.oneOf("true", "false")).orElse("false").equals("true");
  }
}
