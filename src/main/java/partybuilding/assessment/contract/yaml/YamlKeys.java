package partybuilding.assessment.contract.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The keys of one YAML mapping, each of which may be there or not. */
record YamlKeys(Map<String, YamlNode> keys) {
  Optional<YamlNode> find(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  void ifText(String key, Consumer<String> taker) {
    find(key).flatMap(YamlNode::text).ifPresent(taker);
  }
}
