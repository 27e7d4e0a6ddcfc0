package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension.Part;

/** What must hold between the maps of one entry of {@code rules}. */
final class RulesCheck {
  private final YamlNode entry;

  private RulesCheck(YamlNode entry) {
    this.entry = entry;
  }

  static void check(YamlNode entry, Rules rules) {
    RulesCheck check = new RulesCheck(entry);
    List<Dimension> dimensions = rules.dimensions();
    List<Indicator> indicators = rules.indicators();
    List<Group> groups = rules.groups();
    if (check.dimensionsUseKnownIndicators(dimensions, indicators)) {
      check.dimensionsFit(rules);
    }
    check.sumToOne("groups", groups.stream().map(Group::weight));
    dimensions.forEach(
        d ->
            check.sumToOne(
                "dimensions." + d.id() + ".indicators", d.parts().stream().map(Part::weight)));
    IndicatorNames.check(entry, indicators);
    check.namesAreDistinct("groups", groups.stream().map(g -> g.names().toList()));
  }

  private void dimensionsFit(Rules rules) {
    for (Dimension dimension : rules.dimensions()) {
      if (!ExactScale.fits(dimension, rules)) {
        entry.fault(
            "dimensions."
                + dimension.id()
                + " combines scales and weights whose common denominator is too large;"
                + " use fewer decimals or equal scales");
      }
    }
  }

  private boolean dimensionsUseKnownIndicators(
      List<Dimension> dimensions, List<Indicator> indicators) {
    boolean allKnown = true;
    Set<String> known = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
    for (Dimension dimension : dimensions) {
      for (Part part : dimension.parts()) {
        if (!known.contains(part.indicator())) {
          allKnown = false;
          entry.fault(
              "dimensions."
                  + dimension.id()
                  + ".indicators names '"
                  + part.indicator()
                  + "'; legal values: "
                  + known.stream().sorted().collect(Collectors.joining(", ")));
        }
      }
    }
    return allKnown;
  }

  private void sumToOne(String path, Stream<BigDecimal> weights) {
    BigDecimal sum = weights.reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      entry.fault("the weights of " + path + " sum to " + sum.toPlainString() + "; must be 1");
    }
  }

  private void namesAreDistinct(String path, Stream<List<String>> names) {
    Map<String, String> owners = new HashMap<>();
    names.forEach(
        own -> {
          for (String spelling : own.stream().map(Spelling::of).distinct().toList()) {
            String other = owners.putIfAbsent(spelling, own.get(0));
            if (other != null) {
              entry.fault(path + ": '" + spelling + "' names both " + other + " and " + own.get(0));
            }
          }
        });
  }
}
