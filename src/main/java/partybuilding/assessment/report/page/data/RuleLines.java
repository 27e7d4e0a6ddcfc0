package partybuilding.assessment.report.page.data;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageWording;

/** The lines that describe one set of rules. */
final class RuleLines {
  private final Rules rules;
  private final List<String> groupNames;
  private final PageWording wording;

  RuleLines(Rules rules, List<String> groupNames, PageWording wording) {
    this.rules = rules;
    this.groupNames = groupNames;
    this.wording = wording;
  }

  List<String> dimensions() {
    return rules.dimensions().stream().map(this::dimension).toList();
  }

  List<String> indicators() {
    return rules.indicators().stream().map(this::indicator).toList();
  }

  List<String> grades() {
    GradePoints points = rules.gradePoints();
    return List.of(
        wording.text(
            "grades.line",
            Map.of(
                "good", Scale.Points.print(points.good()),
                "fairlyGood", Scale.Points.print(points.fairlyGood()),
                "average", Scale.Points.print(points.average()),
                "poor", Scale.Points.print(points.poor()))));
  }

  List<String> groups() {
    return IntStream.range(0, groupNames.size()).mapToObj(this::group).toList();
  }

  List<String> limits() {
    Limits limits = rules.limits();
    Map<String, String> values =
        Map.of(
            "minimum", Integer.toString(limits.minimumGroup()),
            "tolerance", limits.tolerance().toPlainString(),
            "held", limits.heldWithin().toPlainString(),
            "refused", NumberText.weight(limits.refusedRows()));
    return List.of(
        wording.text("limits.minimum", values),
        wording.text("limits.tolerance", values),
        wording.text("limits.held", values),
        wording.text("limits.refused", values));
  }

  private String dimension(Dimension dimension) {
    List<String> parts = dimension.parts().stream().map(this::part).toList();
    String key = dimension.apart() ? "dimension.line.apart" : "dimension.line";
    return wording.text(
        key, Map.of("dimension", wording.name(dimension), "parts", wording.list(parts)));
  }

  private String part(Dimension.Part part) {
    Indicator indicator = rules.indicators().get(rules.indexOfIndicator(part.indicator()));
    return weighted(indicator.label(wording.language()), NumberText.weight(part.weight()));
  }

  private String indicator(Indicator indicator) {
    String label = indicator.label(wording.language());
    if (indicator.scale() instanceof Scale.Points points) {
      return wording.text(
          "indicator.points",
          Map.of(
              "indicator", label,
              "minimum", Scale.Points.print(points.minimum()),
              "maximum", Scale.Points.print(points.maximum())));
    }
    return wording.text("indicator.grade", Map.of("indicator", label));
  }

  private String group(int place) {
    Group group = rules.groups().get(place);
    String line = weighted(groupNames.get(place), NumberText.weight(group.weight()));
    return group.excludeOwn() ? wording.text("group.own", Map.of("group", line)) : line;
  }

  private String weighted(String name, String weight) {
    return wording.text("weighted", Map.of("name", name, "weight", weight));
  }
}
