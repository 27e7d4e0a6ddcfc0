package partybuilding.assessment.report.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads back the two entries of a run's record that a later run asks for. */
final class RunParser {
  private RunParser() {}

  static Optional<Run> parse(byte[] bytes) {
    Optional<String> digest = Optional.empty();
    Optional<Map<String, String>> outputs = Optional.empty();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("run") && value == JsonToken.VALUE_STRING) {
          digest = Optional.of(json.getString());
        } else if (name.equals("outputs") && value == JsonToken.START_OBJECT) {
          outputs = Optional.of(texts(json));
        } else {
          json.skipChildren();
        }
      }
    }
    Optional<Map<String, String>> found = outputs;
    return digest.flatMap(run -> found.map(files -> new Run(run, files)));
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
