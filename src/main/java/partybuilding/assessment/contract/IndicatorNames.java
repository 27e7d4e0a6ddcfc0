package partybuilding.assessment.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      Indicator other = owners.putIfAbsent(name, indicator);
      if (other != null && !shared(name, other, indicator)) {
        fault(name, other, indicator, remedy(name, other, indicator));
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

  private static String remedy(String name, Indicator one, Indicator other) {
    return identifies(name, one, other)
        ? ""
        : "; if several columns bear it, give each indicator its 'position'";
  }

  private void enterPosition(String name, Indicator indicator) {
    int position = indicator.position().orElseThrow();
    Indicator other = positions.putIfAbsent(position + " " + name, indicator);
    if (other != null) {
      fault(name, other, indicator, " at position " + position);
    }
  }

  private void fault(String name, Indicator one, Indicator other, String where) {
    String both = "indicators: '" + name + "' names both " + one.id() + " and " + other.id();
    entry.fault(both + where);
  }
}
