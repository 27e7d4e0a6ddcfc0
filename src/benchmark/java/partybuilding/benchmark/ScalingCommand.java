package partybuilding.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import partybuilding.benchmark.log.Machine;
import partybuilding.benchmark.log.MarkdownTable;
import partybuilding.benchmark.scaling.GrowthLog;
import partybuilding.benchmark.scaling.GrowthRun;
import partybuilding.benchmark.work.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times the program on sizes that grow. */
@Command(
    name = "scaling",
    mixinStandardHelpOptions = true,
    description = "time for each further row, branch and ledger item")
final class ScalingCommand implements Callable<Integer> {
  private static final int USUAL_RUNS = 3;

  @Mixin private BenchOptions options = new BenchOptions();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "leave out larger sizes",
      defaultValue = "1000000")
  private int most = 1_000_000;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> facts = new MarkdownTable("", "").rows(Machine.facts());
    Bench bench = options.bench(List.of());
    GrowthLog log = new GrowthLog(new GrowthRun(bench, options.runs(USUAL_RUNS)).upTo(most));
    List<String> page = new ArrayList<>(List.of("# Scaling", ""));
    page.addAll(facts);
    page.addAll(
        List.of(
            "",
            "Two years, whole processes, medians. Where the last column stays the same, time grows"
                + " with the size and no faster; the smallest sizes are mostly start-up.",
            ""));
    page.addAll(log.page());
    options.write("scaling.md", String.join("\n", page) + "\n");
    options.write("scaling.csv", log.table());
    page.forEach(options::say);
    return 0;
  }
}
