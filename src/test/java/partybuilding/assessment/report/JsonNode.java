package partybuilding.assessment.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON text, as far as tests look at any.
 *
 * @param text of a text or number; empty otherwise
 * @param fields of an object
 * @param items of an array; empty where it is none
 */
record JsonNode(String text, Map<String, JsonNode> fields, Optional<List<JsonNode>> items) {
  static JsonNode parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return read(parser);
    }
  }

  private static JsonNode read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonNode> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser));
      }
      return new JsonNode("", fields, Optional.empty());
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new JsonNode("", Map.of(), Optional.of(items));
    }
    return new JsonNode(
        token == JsonToken.VALUE_NULL ? "" : parser.getString(), Map.of(), Optional.empty());
  }

  JsonNode field(String name) {
    return Optional.ofNullable(fields.get(name)).orElseThrow();
  }

  List<JsonNode> all() {
    return items.orElseThrow();
  }

  JsonNode at(int place) {
    return all().get(place);
  }

  boolean isArray() {
    return items.isPresent();
  }

  int number() {
    return Integer.parseInt(text);
  }
}
