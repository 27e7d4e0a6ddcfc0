package partybuilding.assessment.contract.yaml;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Dimension.Part;
import partybuilding.assessment.contract.ExactScale;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.RulesNotice.ScalesTooFine;
import partybuilding.assessment.notice.RulesNotice.SharedName;
import partybuilding.assessment.notice.RulesNotice.UnknownIndicator;
import partybuilding.assessment.notice.RulesNotice.WeightsNotOne;

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
    dimensions.forEach(d -> check.sumToOne(weights(d), d.parts().stream().map(Part::weight)));
    IndicatorNames.check(entry, indicators);
    check.namesAreDistinct("groups", groups.stream().map(g -> g.names().toList()));
  }

  private void dimensionsFit(Rules rules) {
    for (Dimension dimension : rules.dimensions()) {
      if (!ExactScale.fits(dimension, rules)) {
        entry.faultBelow("dimensions." + dimension.id(), ScalesTooFine::new);
      }
    }
  }

  private boolean dimensionsUseKnownIndicators(
      List<Dimension> dimensions, List<Indicator> indicators) {
    Set<String> known = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
    String legal = known.stream().sorted().collect(Collectors.joining(", "));
    boolean allKnown = true;
    for (Dimension dimension : dimensions) {
      for (Part part : dimension.parts()) {
        if (!known.contains(part.indicator())) {
          allKnown = false;
          entry.faultBelow(
              weights(dimension),
              (at, key) -> new UnknownIndicator(at, key, part.indicator(), legal));
        }
      }
    }
    return allKnown;
  }

  private static String weights(Dimension dimension) {
    return "dimensions." + dimension.id() + ".indicators";
  }

  private void sumToOne(String path, Stream<BigDecimal> weights) {
    BigDecimal sum = weights.reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      entry.faultBelow(path, (at, key) -> new WeightsNotOne(at, key, sum.toPlainString()));
    }
  }

  private void namesAreDistinct(String path, Stream<List<String>> names) {
    Map<String, String> owners = new HashMap<>();
    names.forEach(
        own -> {
          for (String spelling : own.stream().map(Spelling::of).distinct().toList()) {
            String earlier = owners.putIfAbsent(spelling, own.get(0));
            if (earlier != null) {
              entry.faultBelow(
                  path, (at, key) -> new SharedName(at, key, spelling, earlier, own.get(0)));
            }
          }
        });
  }
}
