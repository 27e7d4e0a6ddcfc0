package partybuilding.benchmark;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Times the program against its peers; a part of it by name. */
@Command(
    name = "benchmark",
    subcommands = {CompareCommand.class, ScalingCommand.class, MicroCommand.class},
    mixinStandardHelpOptions = true,
    description = "times whole processes of the program and of its peers")
public final class Benchmark {
  private Benchmark() {}

  /** Runs the part that is named first. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(new CommandLine(new Benchmark()).execute(arguments));
  }
}
