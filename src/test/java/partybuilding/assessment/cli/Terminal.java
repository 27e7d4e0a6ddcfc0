package partybuilding.assessment.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.store.database.ServerUnderTest;

/**
 * What a command left on the terminal.
 *
 * @param status the exit status
 * @param lines what it printed
 */
public record Terminal(int status, List<String> lines) {
  private static final Set<String> READ_REPORTS = Set.of("run");

  /** Runs a command as a person would. */
  public static Terminal run(String... arguments) {
    return run(Clock.systemUTC(), arguments);
  }

  /** Runs a command at the time that a clock shows. */
  static Terminal run(Clock clock, String... arguments) {
    requireReportsOfItsOwn(arguments);
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text, true);
    Messages messages = new Messages(lines, StandardCharsets.UTF_8, clock);
    int status = Main.execute(messages, clock, new Interruption(messages), arguments);
    return new Terminal(status, text.toString().lines().toList());
  }

  /** Tells of past runs, as far as a state and the reports beside it know of them. */
  static Terminal history(Path state, String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("history");
    arguments.add("--state=" + state);
    arguments.add("--reports=" + state.resolveSibling("reports"));
    arguments.addAll(Arrays.asList(options));
    return run(arguments.toArray(String[]::new));
  }

  /** Else it would find what somebody has published from the folder that the tests run in. */
  private static void requireReportsOfItsOwn(String... arguments) {
    List<String> given = Arrays.asList(arguments);
    boolean elsewhere = given.stream().anyMatch(Terminal::isFolder);
    boolean reports = given.stream().anyMatch(option -> option.startsWith("--reports="));
    if (elsewhere && !reports && READ_REPORTS.contains(arguments[0])) {
      throw new IllegalArgumentException("a test gives --reports too: " + given);
    }
  }

  private static boolean isFolder(String option) {
    return option.startsWith("--data=") || option.startsWith("--state=");
  }

  /**
   * Runs the main job on a folder, publishing into {@code reports} beside it. Where the tests have
   * a server, the state lies there.
   */
  static Terminal report(Path data, String... options) {
    ServerUnderTest.lend(data.resolveSibling("state"));
    List<String> arguments = new ArrayList<>();
    arguments.add("run");
    arguments.add("--data=" + data);
    arguments.add("--reports=" + data.resolveSibling("reports"));
    arguments.add("--state=" + data.resolveSibling("state"));
    arguments.addAll(Arrays.asList(options));
    return run(arguments.toArray(String[]::new));
  }

  /** Writes a sample college of a few branches and years. */
  static Path sample(Path folder, String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("sample");
    arguments.add("--data=" + folder.resolve("data"));
    arguments.addAll(Arrays.asList(options));
    Terminal written = run(arguments.toArray(String[]::new));
    if (written.status() != ExitStatus.DONE) {
      throw new IllegalStateException(written.toString());
    }
    return folder.resolve("data");
  }

  String lastLine() {
    return lines.get(lines.size() - 1);
  }
}
