package partybuilding.assessment.report.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads back the few entries of a run's record that a later run asks for. */
final class RunParser {
  private RunParser() {}

  static Optional<Run> parse(byte[] bytes) {
    Optional<String> digest = Optional.empty();
    Optional<Map<String, String>> outputs = Optional.empty();
    Optional<EarlierRun> earlier = Optional.empty();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("run") && value == JsonToken.VALUE_STRING) {
          digest = Optional.of(json.getString());
        } else if (name.equals("outputs") && value == JsonToken.START_OBJECT) {
          outputs = Optional.of(texts(json));
        } else if (name.equals(EarlierRun.PROPERTY) && value == JsonToken.START_OBJECT) {
          earlier = EarlierRun.parse(texts(json));
        } else {
          json.skipChildren();
        }
      }
    }
    return digest.isPresent() && outputs.isPresent()
        ? Optional.of(new Run(digest.get(), outputs.get(), earlier))
        : Optional.empty();
  }

  private static Map<String, String> texts(JsonParser json) {
    Map<String, String> texts = new HashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      texts.put(name, json.getString());
    }
    return texts;
  }
}
