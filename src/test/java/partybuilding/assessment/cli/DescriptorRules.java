package partybuilding.assessment.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the JSON schemas of Data Package 2.0 and Table Schema 2.0 ask of the properties that a
 * report's description has: each must be one that they know, of the type that they ask for.
 */
final class DescriptorRules {
  private static final Pattern PATH = Pattern.compile("[^./~][^\\\\]*");
  private static final Set<String> PACKAGE =
      Set.of("$schema", "name", "title", "description", "resources");
  private static final Set<String> RESOURCE =
      Set.of(
          "name",
          "type",
          "path",
          "title",
          "description",
          "format",
          "mediatype",
          "encoding",
          "schema");
  private static final Set<String> SCHEMA = Set.of("fields", "missingValues", "primaryKey");

  /** The unit is ours; the specification allows further properties. */
  private static final Set<String> FIELD =
      Set.of("name", "type", "title", "description", "unit", "constraints");

  /** The constraints that each type of field allows. */
  private static final Map<String, Set<String>> CONSTRAINTS =
      Map.of(
          "string", Set.of("required", "enum"),
          "integer", Set.of("required", "minimum", "maximum"),
          "number", Set.of("required", "minimum", "maximum"),
          "boolean", Set.of("required"),
          "date", Set.of("required"),
          "year", Set.of("required"));

  private final List<String> faults = new ArrayList<>();

  private DescriptorRules() {}

  /** Where a descriptor breaks the rules. */
  static List<String> faults(Map<?, ?> descriptor) {
    DescriptorRules rules = new DescriptorRules();
    rules.known("package", descriptor, PACKAGE);
    rules.check(
        "https://datapackage.org/profiles/2.0/datapackage.json".equals(descriptor.get("$schema")),
        "profile");
    List<?> resources = list(value(descriptor, "resources"));
    rules.check(!resources.isEmpty(), "resources");
    rules.unique("resources", names(resources));
    resources.forEach(resource -> rules.resource((Map<?, ?>) resource));
    return rules.faults;
  }

  private void resource(Map<?, ?> resource) {
    String name = text(resource, "name");
    known(name, resource, RESOURCE);
    check("table".equals(resource.get("type")), name + " type");
    check(PATH.matcher(text(resource, "path")).matches(), name + " path");
    Map<?, ?> schema = (Map<?, ?>) value(resource, "schema");
    known(name, schema, SCHEMA);
    List<?> fields = list(value(schema, "fields"));
    check(!fields.isEmpty(), name + " fields");
    unique(name, names(fields));
    fields.forEach(field -> field(name, (Map<?, ?>) field));
    for (Object key :
        schema.containsKey("primaryKey") ? list(value(schema, "primaryKey")) : List.of()) {
      check(names(fields).contains(key), name + " key " + key);
    }
  }

  private void field(String table, Map<?, ?> field) {
    String name = table + "." + text(field, "name");
    known(name, field, FIELD);
    check(
        !text(field, "title").isBlank() && !text(field, "description").isBlank(), name + " words");
    Set<String> allowed = CONSTRAINTS.getOrDefault(text(field, "type"), Set.of());
    check(!allowed.isEmpty(), name + " type");
    if (field.get("constraints") instanceof Map<?, ?> constraints) {
      known(name, constraints, allowed);
      constraints.forEach((kind, value) -> constraint(name, kind.toString(), value));
    }
  }

  private void constraint(String name, String kind, Object value) {
    boolean right =
        switch (kind) {
          case "required" -> value instanceof Boolean;
          case "enum" ->
              !list(value).isEmpty() && new HashSet<>(list(value)).size() == list(value).size();
          default -> value instanceof Integer;
        };
    check(right, name + " " + kind);
  }

  private void known(String where, Map<?, ?> node, Set<String> properties) {
    check(properties.containsAll(node.keySet()), where + " has " + node.keySet());
  }

  private void unique(String where, List<?> names) {
    check(new HashSet<>(names).size() == names.size(), where + " names one twice");
  }

  private void check(boolean right, String fault) {
    if (!right) {
      faults.add(fault);
    }
  }

  private static List<?> names(List<?> nodes) {
    return nodes.stream().map(node -> text((Map<?, ?>) node, "name")).toList();
  }

  private static List<?> list(Object node) {
    return List.copyOf((Collection<?>) node);
  }

  private static String text(Map<?, ?> node, String key) {
    return (String) value(node, key);
  }

  private static Object value(Map<?, ?> node, String key) {
    return Objects.requireNonNull(node.get(key), key);
  }
}
