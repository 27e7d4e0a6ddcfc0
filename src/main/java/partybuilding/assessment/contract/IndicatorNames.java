package partybuilding.assessment.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.notice.RulesNotice.SharedAlias;
import partybuilding.assessment.notice.RulesNotice.SharedName;
import partybuilding.assessment.notice.RulesNotice.SharedPosition;

/**
 * No two indicators have a name in common, unless it is an alias that several columns of an export
 * bear and each indicator says by its own {@code position} which of them it means.
 */
final class IndicatorNames {
  private static final String KEY = "indicators";

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
      Indicator other = owners.putIfAbsent(name, indicator);
      if (other != null && !shared(name, other, indicator)) {
        fault(name, other, indicator);
      }
      if (indicator.position().isPresent()) {
        enterPosition(name, indicator);
      }
    }
  }

  private static boolean shared(String name, Indicator one, Indicator other) {
    return one.position().isPresent()
        && other.position().isPresent()
        && !identifies(name, one, other);
  }

  /** Whether a name is the canonical one of either; that one cannot be shared. */
  private static boolean identifies(String name, Indicator one, Indicator other) {
    return name.equals(Spelling.of(one.id())) || name.equals(Spelling.of(other.id()));
  }

  private void enterPosition(String name, Indicator indicator) {
    String position = Integer.toString(indicator.position().orElseThrow());
    Indicator other = positions.putIfAbsent(position + " " + name, indicator);
    if (other != null) {
      entry.faultBelow(
          KEY,
          (at, key) -> new SharedPosition(at, key, name, other.id(), indicator.id(), position));
    }
  }

  private void fault(String name, Indicator one, Indicator other) {
    entry.faultBelow(
        KEY,
        (at, key) ->
            identifies(name, one, other)
                ? new SharedName(at, key, name, one.id(), other.id())
                : new SharedAlias(at, key, name, one.id(), other.id()));
  }
}
