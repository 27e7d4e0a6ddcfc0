package partybuilding.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import partybuilding.benchmark.peer.Peer;
import partybuilding.benchmark.process.ProcessMeter;
import partybuilding.benchmark.work.Bench;
import partybuilding.benchmark.work.InstalledProgram;
import partybuilding.benchmark.work.Sizes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a benchmark finds and leaves things, and how long it may take. */
final class BenchOptions {
  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "the program: its launcher or its single file (default: as built)")
  private Path program = InstalledProgram.built();

  @Option(
      names = "--java",
      split = " ",
      paramLabel = "OPTION",
      description = "options of the virtual machine for the single file")
  private List<String> java = List.of();

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "for exports and what is made of them (default: ${DEFAULT-VALUE})",
      defaultValue = "target/benchmark")
  private Path folder = Path.of("target/benchmark");

  @Option(
      names = "--log",
      paramLabel = "DIR",
      description = "for the log (default: ${DEFAULT-VALUE})",
      defaultValue = "reports/benchmarks")
  private Path log = Path.of("reports/benchmarks");

  @Option(names = "--runs", paramLabel = "N", description = "processes of each")
  private int runs;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description = "the longest that one process may take (default: ${DEFAULT-VALUE})",
      defaultValue = "900")
  private long limit = 900;

  @Spec private CommandSpec spec = CommandSpec.create();

  Path folder() {
    return folder;
  }

  Path log() {
    return log;
  }

  Bench bench(List<Peer> peers) {
    return new Bench(
        new InstalledProgram(program, java),
        peers,
        new ProcessMeter(folder, Duration.ofSeconds(limit)),
        folder);
  }

  /** How many processes of each, unless that was said. */
  int runs(int usual) {
    return runs > 0 ? runs : usual;
  }

  Sizes sized(Sizes sizes) {
    return sizes.run(runs(sizes.runs()));
  }

  void say(String line) {
    spec.commandLine().getOut().println(line);
  }

  void write(String file, String text) throws IOException {
    Files.writeString(Files.createDirectories(log).resolve(file), text);
  }
}
