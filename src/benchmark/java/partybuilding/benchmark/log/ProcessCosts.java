package partybuilding.benchmark.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import partybuilding.benchmark.process.Cost;
import partybuilding.benchmark.work.Measured;
import partybuilding.benchmark.work.RunCosts;

/**
 * What the processes of some works cost.
 *
 * @param works with their costs
 */
record ProcessCosts(List<Measured> works) {
  private static final String HEADER = "work,by,run,wall_seconds,user_seconds,peak_megabytes\n";

  ProcessCosts {
    works = List.copyOf(works);
  }

  /** The medians, as a table of a page. */
  List<String> lines() {
    MarkdownTable table = new MarkdownTable("work", "by", "wall s", "user s", "peak MB", "runs");
    for (Measured measured : works) {
      for (RunCosts costs : measured.all()) {
        table.row(
            measured.work().title(),
            costs.name(),
            costs.median().map(median -> wall(median, costs)).orElse(costs.failure()),
            costs.median().map(median -> Figure.of(median.user())).orElse(""),
            costs.median().map(median -> "%.0f".formatted(median.peak())).orElse(""),
            Integer.toString(costs.costs().size()));
      }
    }
    return table.lines();
  }

  private static String wall(Cost median, RunCosts costs) {
    double fastest = costs.costs().stream().mapToDouble(Cost::wall).min().orElse(Double.NaN);
    double slowest = costs.costs().stream().mapToDouble(Cost::wall).max().orElse(Double.NaN);
    return "%s (%s–%s)".formatted(Figure.of(median.wall()), Figure.of(fastest), Figure.of(slowest));
  }

  /** Every process, as CSV. */
  String table() {
    return works.stream()
        .flatMap(measured -> measured.all().stream().flatMap(c -> rows(measured, c).stream()))
        .collect(Collectors.joining("\n", HEADER, "\n"));
  }

  private static List<String> rows(Measured measured, RunCosts costs) {
    List<String> rows = new ArrayList<>();
    for (Cost cost : costs.costs()) {
      rows.add(
          String.format(
              Locale.ROOT,
              "%s,%s,%d,%.3f,%.2f,%.0f",
              measured.work().name(),
              costs.name(),
              rows.size() + 1,
              cost.wall(),
              cost.user(),
              cost.peak()));
    }
    return rows;
  }
}
