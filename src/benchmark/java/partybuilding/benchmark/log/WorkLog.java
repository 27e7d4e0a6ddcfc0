package partybuilding.benchmark.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.benchmark.process.ProcessMeter;
import partybuilding.benchmark.work.Checking;
import partybuilding.benchmark.work.Measured;

/**
 * What a run of the benchmark has to say.
 *
 * @param facts of the machine, the program and the peers
 * @param stated whether the sizes are those that the targets are stated for
 * @param checkings of cells
 * @param works with their costs
 */
public record WorkLog(
    Map<String, String> facts, boolean stated, List<Checking> checkings, List<Measured> works) {
  public WorkLog {
    checkings = List.copyOf(checkings);
    works = List.copyOf(works);
  }

  /** The log as a page. */
  public String page() {
    List<String> lines = new ArrayList<>(List.of("# Benchmark", ""));
    lines.addAll(new MarkdownTable("", "").rows(facts));
    lines.addAll(List.of("", "## Cells", ""));
    lines.addAll(cells());
    lines.addAll(List.of("", "## Targets", ""));
    lines.addAll(new ReachedTargets(works, stated).lines());
    lines.addAll(List.of("", "## Times", ""));
    lines.add(
        "Medians of whole processes, start of the virtual machine included, one of each in turn; in"
            + " brackets the fastest and the slowest. User time and memory by "
            + ProcessMeter.method()
            + ".");
    lines.add("");
    lines.addAll(new ProcessCosts(works).lines());
    return String.join("\n", lines) + "\n";
  }

  private List<String> cells() {
    MarkdownTable table = new MarkdownTable("exports", "peer", "cells", "largest difference");
    checkings.forEach(
        checking ->
            table.row(
                checking.exports(),
                checking.peer(),
                "%,d".formatted(checking.cells().cells()),
                "%.1e".formatted(checking.cells().largest())));
    return table.lines();
  }

  /** The log as a table: a row a process. */
  public String table() {
    return new ProcessCosts(works).table();
  }
}
