package partybuilding.benchmark.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import partybuilding.benchmark.log.MarkdownTable;

/** The table of growths: time for each further unit stays the same where nothing grows faster. */
public final class GrowthLog {
  private final List<GrowthStep> steps;

  /** Of these steps, each growth's in ascending order. */
  public GrowthLog(List<GrowthStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The lines of the page's table. */
  public List<String> page() {
    MarkdownTable table =
        new MarkdownTable(
            "what grows", "size", "wall s", "user s", "peak MB", "µs of user time a further unit");
    rows().forEach(table::row);
    return table.lines();
  }

  /** The same as CSV. */
  public String table() {
    List<String> lines = new ArrayList<>();
    lines.add("growth,size,wall_seconds,user_seconds,peak_megabytes,further_microseconds");
    for (String[] row : rows()) {
      row[0] = "\"" + row[0] + "\"";
      lines.add(String.join(",", row));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      GrowthStep step = steps.get(i);
      boolean first = i == 0 || !steps.get(i - 1).growth().equals(step.growth());
      rows.add(
          new String[] {
            step.growth().name(),
            Integer.toString(step.size()),
            number(step.cost().wall()),
            number(step.cost().user()),
            String.format(Locale.ROOT, "%.0f", step.cost().peak()),
            first ? "" : String.format(Locale.ROOT, "%.1f", step.further(steps.get(i - 1)))
          });
    }
    return rows;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
