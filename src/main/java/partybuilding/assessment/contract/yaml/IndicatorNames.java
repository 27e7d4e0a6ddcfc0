package partybuilding.assessment.contract.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.RulesNotice.SharedAlias;
import partybuilding.assessment.notice.RulesNotice.SharedName;
import partybuilding.assessment.notice.RulesNotice.SharedPosition;

/**
 * No two indicators have a name in common, unless it is an alias that several columns of an export
 * bear and each indicator says by its own {@code position} which of them it means.
 */
final class IndicatorNames {
  private final YamlNode entry;
  private final Map<String, Indicator> owners = new HashMap<>();
  private final Map<String, Indicator> positions = new HashMap<>();

  private IndicatorNames(YamlNode entry) {
    this.entry = entry;
  }

  static void check(YamlNode entry, List<Indicator> indicators) {
    IndicatorNames names = new IndicatorNames(entry);
    indicators.forEach(names::enter);
  }

  private void enter(Indicator indicator) {
    for (String name : indicator.names().map(Spelling::of).distinct().toList()) {
      Indicator earlier = owners.putIfAbsent(name, indicator);
      if (earlier != null) {
        checkShared(name, earlier, indicator);
      }
      indicator.position().ifPresent(position -> enterPosition(name, position, indicator));
    }
  }

  private void checkShared(String name, Indicator one, Indicator other) {
    if (name.equals(Spelling.of(one.id())) || name.equals(Spelling.of(other.id()))) {
      fault((at, key) -> new SharedName(at, key, name, one.id(), other.id()));
    } else if (one.position().isEmpty() || other.position().isEmpty()) {
      fault((at, key) -> new SharedAlias(at, key, name, one.id(), other.id()));
    }
  }

  private void enterPosition(String name, int position, Indicator indicator) {
    Indicator earlier = positions.putIfAbsent(position + " " + name, indicator);
    if (earlier != null) {
      String number = Integer.toString(position);
      String both = earlier.id() + ", " + indicator.id();
      fault((at, key) -> new SharedPosition(at, key, name, number, both));
    }
  }

  private void fault(YamlFaults.Fault fault) {
    entry.faultBelow("indicators", fault);
  }
}
