package partybuilding.assessment.report.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds one sheet's figures against the rows of a table that they come from. */
final class SheetCheck {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Words in the place of a figure that the table may yet hold. */
  private static final Set<String> WORDS = Set.of("not yet judged", "not ranked");

  private static final Map<String, String> DIMENSIONS =
      Map.of(
          "Confidence", "confidence",
          "Capability", "capability",
          "Project integration", "project_integration",
          "Overall", "overall");

  private final Correspondence correspondence;
  private final Records table;
  private final Map<String, String> branches;
  private final List<String> faults = new ArrayList<>();
  private int compared;

  SheetCheck(Correspondence correspondence, Records table, Map<String, String> branches) {
    this.correspondence = correspondence;
    this.table = table;
    this.branches = branches;
  }

  /** Compares every row; the faults. */
  List<String> faults(Records sheet) {
    sheet.rows().forEach(this::compare);
    return faults;
  }

  /** How many figures have been found in the table. */
  int compared() {
    return compared;
  }

  private void compare(Map<String, String> row) {
    Map<String, String> keys = keys(row);
    boolean worded = row.values().stream().anyMatch(WORDS::contains);
    correspondence
        .columns()
        .forEach(
            (heading, column) -> compare(row.getOrDefault(heading, "?"), keys, column, worded));
    row.forEach(
        (heading, cell) -> {
          if (YEAR.matcher(heading).matches()) {
            Map<String, String> then = new HashMap<>(keys);
            then.put("year", heading);
            compare(cell, then, "score", worded);
          }
        });
  }

  private void compare(String cell, Map<String, String> keys, String column, boolean worded) {
    List<String> held = table.where(keys).stream().map(r -> r.getOrDefault(column, "?")).toList();
    if (SpreadsheetNumber.is(cell) && held.size() == 1 && SpreadsheetNumber.is(held.get(0))) {
      compared++;
      if (!SpreadsheetNumber.same(cell, held.get(0))) {
        faults.add(correspondence.sheet() + keys + column + ": " + cell + ", not " + held);
      }
    } else if (SpreadsheetNumber.is(cell)
        || (!worded && held.stream().anyMatch(SpreadsheetNumber::is))) {
      faults.add(correspondence.sheet() + keys + column + ": '" + cell + "' of " + held);
    }
  }

  /** What the row is about, in the words of the tables. */
  private Map<String, String> keys(Map<String, String> row) {
    Map<String, String> keys = new HashMap<>(correspondence.fixed());
    row.forEach((heading, cell) -> key(heading, cell, keys));
    if (correspondence.table().equals("college")) {
      keys.putIfAbsent("year", "2025");
      keys.remove("branch_id");
    }
    return keys;
  }

  private void key(String heading, String cell, Map<String, String> keys) {
    switch (heading) {
      case "Branch" -> keys.put("branch_id", branches.getOrDefault(cell, "?"));
      case "Dimension" -> keys.put("dimension", DIMENSIONS.getOrDefault(cell, cell));
      case "Raised in" -> keys.put("year", cell.equals("All years") ? "all" : cell);
      case "From" -> keys.put("from_year", cell);
      case "To" -> keys.put("to_year", cell);
      case "Problem" -> keys.put("problem", cell);
      case "Item" -> keys.put("item_id", cell);
      default -> {}
    }
  }
}
