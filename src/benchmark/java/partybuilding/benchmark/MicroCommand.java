package partybuilding.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import partybuilding.benchmark.log.Machine;
import partybuilding.benchmark.log.MarkdownTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures parts of the reading of a year by JMH. */
@Command(
    name = "micro",
    mixinStandardHelpOptions = true,
    description = "parsing and folding 200,000 rows in a warm virtual machine, by JMH")
final class MicroCommand implements Callable<Integer> {
  @Mixin private BenchOptions options = new BenchOptions();

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description = "which of them (default: ${DEFAULT-VALUE})",
      defaultValue = "partybuilding.benchmark.micro")
  private String include = "partybuilding.benchmark.micro";

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    Map<String, String> facts = Machine.facts();
    Collection<RunResult> results = new Runner(new OptionsBuilder().include(include).build()).run();
    MarkdownTable table = new MarkdownTable("part", "with", "ms", "± (99.9 %)");
    for (RunResult result : results) {
      List<String> name = List.of(result.getParams().getBenchmark().split("\\."));
      table.row(
          name.get(name.size() - 1),
          parameters(result.getParams()),
          String.format(Locale.ROOT, "%.1f", result.getPrimaryResult().getScore()),
          String.format(Locale.ROOT, "%.1f", result.getPrimaryResult().getScoreError()));
    }
    options.write(
        "micro.md",
        "# Parse and fold\n\n"
            + text(new MarkdownTable("", "").rows(facts))
            + "\n"
            + text(table.lines()));
    return 0;
  }

  private static String parameters(BenchmarkParams of) {
    return of.getParamsKeys().stream()
        .map(key -> key + " " + of.getParam(key))
        .collect(Collectors.joining(", "));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
