package partybuilding.assessment.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables and the record of a published folder, as a reader looks figures up in them. */
final class PublishedFigures {
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("scores.csv", List.of("year", "branch_id", "dimension")),
          Map.entry("changes.csv", List.of("from_year", "to_year", "branch_id", "dimension")),
          Map.entry("college.csv", List.of("year", "dimension")),
          Map.entry("adjusted.csv", List.of("year", "branch_id", "dimension")),
          Map.entry("closure.csv", List.of("year", "branch_id")),
          Map.entry("closure-curves.csv", List.of("year", "branch_id", "day")),
          Map.entry("funnel.csv", List.of("year", "branch_id")),
          Map.entry("loop.csv", List.of("year", "branch_id", "dimension")),
          Map.entry("loop-association.csv", List.of("year")),
          Map.entry("trends.csv", List.of("branch_id", "dimension")),
          Map.entry("rectification.csv", List.of("year", "branch_id", "dimension")),
          Map.entry("backlog.csv", List.of("branch_id")),
          Map.entry("recurrences.csv", List.of("kind", "year", "branch_id", "item_id")),
          Map.entry("common-problems.csv", List.of("problem", "branch_id", "dimension")),
          Map.entry("similar-problems.csv", List.of("problem", "similar_problem")),
          Map.entry("debriefs.csv", List.of("year", "branch_id")),
          Map.entry("debrief-modes.csv", List.of("year", "dimension", "mode")),
          Map.entry("decided-grades.csv", List.of("year", "branch_id")),
          Map.entry("quota.csv", List.of("year")),
          Map.entry("comments.csv", List.of("year", "branch_id", "kind")),
          Map.entry("requirements.csv", List.of("year", "branch_id", "requirement")),
          Map.entry("turnout.csv", List.of("year", "evaluator_group")),
          Map.entry(
              "group-differences.csv",
              List.of("year", "branch_id", "indicator", "group_1", "group_2")),
          Map.entry("weaknesses.csv", List.of("dimension")));

  private final Path folder;
  private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

  PublishedFigures(Path folder) {
    this.folder = folder;
  }

  /** The rows that a source names. */
  List<Map<String, String>> rows(String source) {
    List<String> words = List.of(source.split(" ", -1));
    List<String> key = words.subList(1, words.size()).stream().map(w -> spaced(w)).toList();
    String table = words.get(0);
    return table.equals("run.json")
        ? record(key.get(0)).stream().toList()
        : table(table).stream()
            .filter(row -> key.equals(cells(row, KEYS.getOrDefault(table, List.of()))))
            .toList();
  }

  private static String spaced(String word) {
    return word.replace("%20", " ").replace("%3B", ";").replace("%25", "%");
  }

  private static List<String> cells(Map<String, String> row, List<String> columns) {
    return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
  }

  private List<Map<String, String>> table(String name) {
    return tables.computeIfAbsent(name, this::read);
  }

  private List<Map<String, String>> read(String name) {
    List<String> lines = lines(folder.resolve("tables").resolve(name));
    List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** What {@code run.json} says of a file, by the path of each number. */
  private Optional<Map<String, String>> record(String file) {
    String run = String.join("\n", lines(folder.resolve("run.json")));
    int start = run.indexOf("\"file\" : \"" + file + "\"");
    if (start < 0) {
      return Optional.empty();
    }
    int next = run.indexOf("\"file\" :", start + 1);
    String said = run.substring(start, next < 0 ? run.indexOf("\"other_findings\"") : next);
    Map<String, String> figures = new HashMap<>();
    said.lines().forEach(line -> note(line, said, figures));
    return Optional.of(figures);
  }

  private static void note(String line, String said, Map<String, String> figures) {
    Optional<MatchResult> number =
        Pattern.compile("\"(\\w+)\" : (\\d+)").matcher(line).results().findFirst();
    number.ifPresent(
        n -> {
          boolean passedOver = said.indexOf("\"passed_over\"") < said.indexOf(line);
          boolean rows = said.indexOf("\"rows\"") < said.indexOf(line);
          String group = passedOver ? "rows.passed_over." : rows ? "rows." : "findings.";
          figures.put(group + n.group(1), n.group(2));
          if (passedOver) {
            long sum = Long.parseLong(figures.getOrDefault("rows.passed_over", "0"));
            figures.put("rows.passed_over", Long.toString(sum + Long.parseLong(n.group(2))));
          }
        });
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
