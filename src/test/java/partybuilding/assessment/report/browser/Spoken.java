package partybuilding.assessment.report.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a screen reader says.
 *
 * @param role what it is
 * @param name what it is called
 * @param level of a heading; 0 for anything else
 */
record Spoken(String role, String name, int level) {
  /** What a node of the browser's tree says; nothing where it is passed over. */
  static Stream<Spoken> of(Map<?, ?> node) {
    return Boolean.TRUE.equals(node.get("ignored"))
        ? Stream.of()
        : Stream.of(
            new Spoken(value(node.get("role")), value(node.get("name")).strip(), level(node)));
  }

  private static String value(@Nullable Object property) {
    return property instanceof Map<?, ?> map && map.get("value") != null
        ? String.valueOf(map.get("value"))
        : "";
  }

  private static int level(Map<?, ?> node) {
    return node.get("properties") instanceof List<?> properties
        ? properties.stream()
            .filter(p -> p instanceof Map<?, ?> map && "level".equals(map.get("name")))
            .map(p -> value(((Map<?, ?>) p).get("value")))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(0)
        : 0;
  }
}
