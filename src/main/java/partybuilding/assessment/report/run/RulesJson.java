package partybuilding.assessment.report.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.notice.Fingerprint;
import tools.jackson.core.JsonGenerator;

/** The rules of every year, by the keys of {@code assessment.yaml}. */
public final class RulesJson {
  private RulesJson() {}

  /**
   * The digest of rules in force, which does not depend on the program's own representation of
   * them.
   */
  public static String fingerprint(Rules rules) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonFile.generator(bytes)) {
      write(json, rules);
    }
    return Fingerprint.of(bytes.toString(StandardCharsets.UTF_8));
  }

  static void write(JsonGenerator json, Rulebook rulebook) {
    json.writeObjectPropertyStart("term");
    json.writeNumberProperty("from", rulebook.term().from());
    json.writeNumberProperty("years", rulebook.term().years());
    json.writeEndObject();
    json.writeArrayPropertyStart("rules");
    rulebook.rules().forEach(rules -> write(json, rules));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Rules rules) {
    json.writeStartObject();
    json.writeNumberProperty("from", rules.from());
    json.writeObjectPropertyStart("dimensions");
    rules.dimensions().forEach(dimension -> write(json, dimension));
    json.writeEndObject();
    json.writeObjectPropertyStart("indicators");
    rules.indicators().forEach(indicator -> write(json, indicator));
    json.writeEndObject();
    write(json, rules.gradePoints());
    rules.gradeWords().ifPresent(words -> json.writeStringProperty("grade-words", words.spelled()));
    json.writeObjectPropertyStart("groups");
    rules.groups().forEach(group -> write(json, group));
    json.writeEndObject();
    write(json, rules.limits());
    json.writeStringProperty("closed-means", rules.conventions().closedMeans().code());
    json.writeStringProperty("missing-group", rules.conventions().missingGroup().code());
    json.writeStringProperty(
        "conflicting-ballots", rules.conventions().conflictingBallots().code());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Dimension dimension) {
    json.writeObjectPropertyStart(dimension.id());
    write(json, dimension.name());
    json.writeObjectPropertyStart("indicators");
    for (Dimension.Part part : dimension.parts()) {
      json.writeNumberProperty(part.indicator(), part.weight());
    }
    json.writeEndObject();
    json.writeBooleanProperty("apart", dimension.apart());
    dimension.weakness().ifPresent(weakness -> write(json, weakness));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Name name) {
    json.writeObjectPropertyStart("name");
    json.writeStringProperty("zh-CN", name.chinese());
    json.writeStringProperty("en", name.english());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Weakness weakness) {
    json.writeObjectPropertyStart("weakness");
    json.writeNumberProperty("year", weakness.year());
    json.writeStringProperty("zh-CN", weakness.name().chinese());
    json.writeStringProperty("en", weakness.name().english());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Indicator indicator) {
    json.writeObjectPropertyStart(indicator.id());
    if (indicator.scale() instanceof Scale.Points points) {
      json.writeStringProperty("scale", "points");
      json.writeStringProperty("minimum", Scale.Points.print(points.minimum()));
      json.writeStringProperty("maximum", Scale.Points.print(points.maximum()));
    } else {
      json.writeStringProperty("scale", "grade");
    }
    writeAliases(json, indicator.aliases());
    indicator.position().ifPresent(n -> json.writeNumberProperty("position", n));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, GradePoints points) {
    json.writeObjectPropertyStart("grades");
    json.writeStringProperty("good", Scale.Points.print(points.good()));
    json.writeStringProperty("fairly_good", Scale.Points.print(points.fairlyGood()));
    json.writeStringProperty("average", Scale.Points.print(points.average()));
    json.writeStringProperty("poor", Scale.Points.print(points.poor()));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Group group) {
    json.writeObjectPropertyStart(group.id());
    group.name().ifPresent(name -> write(json, name));
    json.writeNumberProperty("weight", group.weight());
    json.writeBooleanProperty("exclude-own", group.excludeOwn());
    writeAliases(json, group.aliases());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Limits limits) {
    json.writeNumberProperty("minimum-group", limits.minimumGroup());
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeNumberProperty("held-within", limits.heldWithin());
    json.writeNumberProperty("quota", limits.quota());
    json.writeNumberProperty("refused-rows-limit", limits.refusedRows());
  }

  private static void writeAliases(JsonGenerator json, List<String> aliases) {
    json.writeArrayPropertyStart("aliases");
    aliases.forEach(json::writeString);
    json.writeEndArray();
  }
}
