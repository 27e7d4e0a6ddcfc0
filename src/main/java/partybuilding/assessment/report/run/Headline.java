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
 * The verdict on the college in a dimension against the year before, as a report states it.
 *
 * @param dimension its name in the report's language
 * @param verdict the verdict on the change
 */
public record Headline(String dimension, Verdict verdict) {
  static final String PROPERTY = "college";

  /** Writes the headlines of the report year, in the order of the report's dimensions. */
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

  /** Parses the entry of a record; empty if it is not valid. */
  static Optional<Headline> parse(Map<String, Object> stated) {
    Optional<String> name = RecordedText.shown(stated.get("name"));
    Optional<Verdict> verdict = Coded.find(Verdict.class, String.valueOf(stated.get("verdict")));
    return name.flatMap(dimension -> verdict.map(word -> new Headline(dimension, word)));
  }
}
