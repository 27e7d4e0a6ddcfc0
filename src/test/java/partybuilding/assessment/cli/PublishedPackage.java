package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * The tables of a report with their description, as any reader of data packages checks them.
 *
 * @param folder of the report
 * @param descriptor what describes it
 */
record PublishedPackage(Path folder, Map<String, ?> descriptor) {
  private static final Map<String, Pattern> CELLS =
      Map.of(
          "string", Pattern.compile(".*", Pattern.DOTALL),
          "integer", Pattern.compile("-?\\d+"),
          "year", Pattern.compile("\\d{4}"),
          "number", Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?"),
          "boolean", Pattern.compile("true|false"),
          "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"));

  /** JSON is a subset of YAML. */
  static PublishedPackage in(Path folder) throws IOException {
    return new PublishedPackage(
        folder, new Yaml().load(Files.readString(folder.resolve("datapackage.json"))));
  }

  Stream<Map<?, ?>> tables() {
    return nodes(descriptor, "resources");
  }

  Path file(Map<?, ?> table) {
    return folder.resolve(String.valueOf(table.get("path")));
  }

  /** Where a header or cell is not as described. */
  List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map<?, ?> table : tables().toList()) {
      Map<?, ?> schema = (Map<?, ?>) Objects.requireNonNull(table.get("schema"));
      List<Map<?, ?>> fields = nodes(schema, "fields").toList();
      String names = String.join(",", fields.stream().map(f -> text(f, "name")).toList());
      if (!Files.readString(file(table)).startsWith("\uFEFF" + names + "\n")) {
        faults.add("header of " + table.get("name"));
      }
      Set<List<String>> keys = new HashSet<>();
      for (Map<String, String> row : PublishedTable.read(file(table)).rows()) {
        fields.stream()
            .filter(field -> !holds(field, row.getOrDefault(text(field, "name"), "")))
            .forEach(field -> faults.add(table.get("name") + " " + text(field, "name") + row));
        if (schema.get("primaryKey") instanceof Collection<?> key
            && !keys.add(key.stream().map(column -> row.getOrDefault(column, "")).toList())) {
          faults.add("key of " + table.get("name") + " " + row);
        }
      }
    }
    return faults;
  }

  private static boolean holds(Map<?, ?> field, String cell) {
    Map<?, ?> constraints = field.get("constraints") instanceof Map<?, ?> given ? given : Map.of();
    if (cell.isEmpty()) {
      return !constraints.containsKey("required");
    }
    return CELLS.getOrDefault(text(field, "type"), Pattern.compile("")).matcher(cell).matches()
        && (!(constraints.get("enum") instanceof Collection<?> words) || words.contains(cell))
        && (!(constraints.get("minimum") instanceof Integer least)
            || Double.parseDouble(cell) >= least)
        && (!(constraints.get("maximum") instanceof Integer greatest)
            || Double.parseDouble(cell) <= greatest);
  }

  private static Stream<Map<?, ?>> nodes(Map<?, ?> parent, String key) {
    return ((Collection<?>) Objects.requireNonNull(parent.get(key)))
        .stream().map(node -> (Map<?, ?>) node);
  }

  private static String text(Map<?, ?> node, String key) {
    return String.valueOf(node.get(key));
  }
}
