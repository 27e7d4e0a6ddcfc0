package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every numeric cell of a publication's tables, read from its files alone. The keys are those of
 * the contract, not the program's own list.
 */
final class PublishedCells {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E-?[0-9]+)?");
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          key("scores", "year branch_id dimension"),
          key("scores-as-was", "year branch_id dimension"),
          key("indicators", "year branch_id indicator evaluator_group"),
          key("college", "year dimension"),
          key("adjusted", "year branch_id dimension"),
          key("trends", "branch_id dimension first_year last_year"),
          key("changes", "from_year to_year branch_id dimension"),
          key("rectification", "year branch_id dimension"),
          key("flow", "year branch_id"),
          key("backlog", "branch_id"),
          key("items", "year branch_id item_id"),
          key("recurrences", "kind year branch_id item_id earlier_year earlier_item_id"),
          key("closure", "year branch_id"),
          key("closure-curves", "year branch_id day"),
          key("funnel", "year branch_id"),
          key("loop", "year branch_id dimension"),
          key("loop-association", "year"),
          key("debriefs", "year branch_id"),
          key("comments", "year branch_id kind"),
          key("turnout", "year evaluator_group"),
          key("debrief-modes", "year dimension mode"),
          key("decided-grades", "year branch_id"),
          key("quota", "year"),
          key("requirements", "year branch_id requirement"),
          key("group-differences", "year branch_id indicator group_1 group_2"),
          key("weaknesses", "dimension since"));

  private PublishedCells() {}

  private static Map.Entry<String, List<String>> key(String table, String columns) {
    return Map.entry(table, List.of(columns.split(" ")));
  }

  /** Every number by table, year and key, as {@code restatements.csv} names figures. */
  static Map<String, String> of(Path tables, int reportYear) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    for (Map.Entry<String, List<String>> table : KEYS.entrySet()) {
      Path file = tables.resolve(table.getKey() + ".csv");
      if (Files.exists(file)) {
        for (Map<String, String> row : PublishedTable.read(file).rows()) {
          add(cells, table, row, reportYear);
        }
      }
    }
    return cells;
  }

  private static void add(
      Map<String, String> cells,
      Map.Entry<String, List<String>> table,
      Map<String, String> row,
      int reportYear) {
    String year = Integer.toString(reportYear);
    List<String> key = new ArrayList<>();
    for (String column : table.getValue()) {
      String value = row.getOrDefault(column, "");
      if (List.of("year", "to_year", "last_year").contains(column) && !value.equals("all")) {
        year = value;
      } else {
        key.add(value);
      }
    }
    Map<String, String> figures = new HashMap<>(row);
    figures.keySet().removeAll(table.getValue());
    figures.values().removeIf(value -> !NUMBER.matcher(value).matches());
    String place = table.getKey() + " " + year + " ";
    figures.forEach(
        (column, value) -> cells.put(place + String.join("/", with(key, column)), value));
  }

  private static List<String> with(List<String> key, String column) {
    List<String> all = new ArrayList<>(key);
    all.add(column);
    return all;
  }

  /** The cells that differ, or stand in one of two publications only. */
  static SortedSet<String> moved(Map<String, String> was, Map<String, String> now) {
    SortedSet<String> moved = new TreeSet<>(was.keySet());
    moved.addAll(now.keySet());
    moved.removeIf(cell -> was.getOrDefault(cell, "").equals(now.getOrDefault(cell, "")));
    return moved;
  }

  /** The figures that a list of restatements names. */
  static SortedSet<String> listed(PublishedTable restatements) {
    return restatements.rows().stream()
        .map(r -> r.get("table") + " " + r.get("year") + " " + r.get("key"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
