package partybuilding.assessment.report.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.language.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What a report says of the college in a dimension against the year before.
 *
 * @param dimension as readers of that report call it
 * @param verdict what may be said of the change
 */
public record Headline(String dimension, Verdict verdict) {
  static final String PROPERTY = "college";

  /** Those of the report year, in the order of the report's dimensions. */
  static void write(JsonGenerator json, Comparison facts, String language) {
    List<CollegeScore> college =
        facts.rules().dimensions().stream()
            .flatMap(d -> facts.scores().findCollege(facts.year(), d.id()).stream())
            .toList();
    if (!college.isEmpty()) {
      json.writeArrayPropertyStart(PROPERTY);
      college.forEach(score -> write(json, score, name(score, facts, language)));
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, CollegeScore score, String name) {
    json.writeStartObject();
    json.writeStringProperty("dimension", score.dimension());
    json.writeStringProperty("name", name);
    json.writeStringProperty("verdict", score.verdict().code());
    json.writeEndObject();
  }

  private static String name(CollegeScore score, Comparison facts, String language) {
    Stream<Dimension> all = facts.rules().dimensions().stream();
    return all.filter(dimension -> dimension.id().equals(score.dimension()))
        .findFirst()
        .flatMap(d -> Language.find(language).map(d.name()::in))
        .orElse(score.dimension());
  }

  /** As a record states it; empty if what it states is no such thing. */
  static Optional<Headline> parse(Map<String, Object> stated) {
    Optional<String> name = RecordedText.shown(stated.get("name"));
    Optional<Verdict> verdict = Coded.find(Verdict.class, String.valueOf(stated.get("verdict")));
    return name.flatMap(dimension -> verdict.map(word -> new Headline(dimension, word)));
  }
}
