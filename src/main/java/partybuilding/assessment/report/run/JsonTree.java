package partybuilding.assessment.report.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as a tree of maps, lists, strings, integers and booleans. */
final class JsonTree {
  private JsonTree() {}

  /**
   * Reads an object; any other value is read as an empty object. A number that does not fit an
   * {@code Integer} becomes its text, and null an empty text.
   */
  static Map<String, Object> read(byte[] bytes) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      return json.nextToken() == JsonToken.START_OBJECT ? object(json) : Map.of();
    }
  }

  private static Map<String, Object> object(JsonParser json) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      object.put(name, value(json, json.nextToken()));
    }
    return object;
  }

  private static List<Object> array(JsonParser json) {
    List<Object> array = new ArrayList<>();
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      array.add(value(json, t));
    }
    return array;
  }

  private static Object value(JsonParser json, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> "";
      case VALUE_NUMBER_INT -> number(json);
      default -> json.getString();
    };
  }

  private static Object number(JsonParser json) {
    return json.getNumberType() == JsonParser.NumberType.INT
        ? json.getIntValue()
        : json.getString();
  }
}
