package partybuilding.benchmark.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import partybuilding.benchmark.process.Cost;
import partybuilding.benchmark.process.ProcessMeter;
import partybuilding.benchmark.work.Checking;
import partybuilding.benchmark.work.Measured;
import partybuilding.benchmark.work.RunCosts;
import partybuilding.benchmark.work.Target;

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
    lines.addAll(targets());
    lines.addAll(List.of("", "## Times", ""));
    lines.add(
        "Medians of whole processes, start of the virtual machine included, one of each in turn; in"
            + " brackets the fastest and the slowest. User time and memory by "
            + ProcessMeter.method()
            + ".");
    lines.add("");
    lines.addAll(times());
    return String.join("\n", lines) + "\n";
  }

  private List<String> cells() {
    MarkdownTable table = new MarkdownTable("exports", "peer", "cells", "largest difference");
    checkings.forEach(
        c ->
            table.row(
                c.exports(),
                c.peer(),
                "%,d".formatted(c.cells().cells()),
                "%.1e".formatted(c.cells().largest())));
    return table.lines();
  }

  private List<String> targets() {
    MarkdownTable table = new MarkdownTable("work", "measure", "to reach", "reached", "");
    for (Measured measured : works) {
      for (Target target : measured.work().targets()) {
        Optional<Double> reached = measured.reached(target);
        table.row(
            measured.work().title(),
            measure(measured, target),
            "≤ " + number(target.most()),
            reached.map(WorkLog::number).orElse("–"),
            verdict(target, reached));
      }
    }
    return table.lines();
  }

  private static String measure(Measured measured, Target target) {
    return target.measure().relative()
        ? target.measure().unit() + " (" + measured.others().get(0).name() + ")"
        : target.measure().unit();
  }

  private String verdict(Target target, Optional<Double> reached) {
    if (!stated) {
      return "stated for other sizes";
    }
    return reached.filter(value -> value <= target.most()).isPresent() ? "met" : "**missed**";
  }

  private List<String> times() {
    MarkdownTable table = new MarkdownTable("work", "by", "wall s", "user s", "peak MB", "runs");
    for (Measured measured : works) {
      for (RunCosts series : measured.all()) {
        table.row(
            measured.work().title(),
            series.name(),
            series.median().map(m -> wall(m, series)).orElse(series.failure()),
            series.median().map(m -> number(m.user())).orElse(""),
            series.median().map(m -> "%.0f".formatted(m.peak())).orElse(""),
            Integer.toString(series.costs().size()));
      }
    }
    return table.lines();
  }

  private static String wall(Cost median, RunCosts series) {
    double fastest = series.costs().stream().mapToDouble(Cost::wall).min().orElse(Double.NaN);
    double slowest = series.costs().stream().mapToDouble(Cost::wall).max().orElse(Double.NaN);
    return "%s (%s–%s)".formatted(number(median.wall()), number(fastest), number(slowest));
  }

  private static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }

  /** The log as a table: a row a process. */
  public String table() {
    return works.stream()
        .flatMap(measured -> measured.all().stream().flatMap(s -> rows(measured, s).stream()))
        .collect(
            Collectors.joining(
                "\n", "work,by,run,wall_seconds,user_seconds,peak_megabytes\n", "\n"));
  }

  private static List<String> rows(Measured measured, RunCosts series) {
    List<String> rows = new ArrayList<>();
    for (Cost cost : series.costs()) {
      rows.add(
          String.format(
              Locale.ROOT,
              "%s,%s,%d,%.3f,%.2f,%.0f",
              measured.work().name(),
              series.name(),
              rows.size() + 1,
              cost.wall(),
              cost.user(),
              cost.peak()));
    }
    return rows;
  }
}
