package partybuilding.assessment.contract.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.notice.RulesNotice.MissingKey;

/** Reads {@code groups}: the groups of evaluators, each with its weight. */
final class YamlGroups {
  private YamlGroups() {}

  static List<Group> groups(YamlNode node) {
    List<Group> groups = new ArrayList<>();
    node.map().forEach((id, child) -> groups.add(group(id, child)));
    return groups;
  }

  private static Group group(String id, YamlNode node) {
    YamlKeys keys = new YamlKeys(node.map(Set.of("name", "weight", "aliases", "exclude-own")));
    if (keys.find("weight").isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "weight", "0–1"));
    }
    boolean excludeOwn = YamlValues.flag(keys, "exclude-own");
    BigDecimal weight = keys.find("weight").map(YamlValues::weight).orElse(BigDecimal.ZERO);
    Optional<Name> name = keys.find("name").map(n -> YamlValues.name(id, n));
    return new Group(id, name, weight, YamlValues.aliases(keys), excludeOwn);
  }
}
