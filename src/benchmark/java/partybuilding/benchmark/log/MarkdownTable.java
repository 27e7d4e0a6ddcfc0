package partybuilding.benchmark.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of a page. */
public final class MarkdownTable {
  private final List<String> lines = new ArrayList<>();

  /** A table with these headings. */
  public MarkdownTable(String... headings) {
    row(headings);
    lines.add("|" + "---|".repeat(headings.length));
  }

  /** Adds a row. */
  public void row(String... cells) {
    lines.add("| " + String.join(" | ", cells).replace("\n", " ") + " |");
  }

  /** Its lines, with one row per fact added. */
  public List<String> rows(Map<String, String> facts) {
    facts.forEach((name, value) -> row(name, value));
    return lines();
  }

  /** Its lines. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
