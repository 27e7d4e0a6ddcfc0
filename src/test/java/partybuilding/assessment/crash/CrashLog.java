package partybuilding.assessment.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was tried and what came of it, so that others can try it again.
 *
 * @param moments of a run that nothing disturbs
 * @param tried those of them at which a run was killed
 * @param outcomes a line for each
 */
record CrashLog(List<String> moments, List<String> tried, List<String> outcomes) {
  private static final Path FOLDER = Path.of("target", "crash");

  /** Leaves it under a name. */
  void write(String name, String command) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + command);
    lines.add("# commit " + commit() + ", Java " + Runtime.version().feature());
    lines.add("# " + moments.size() + " moments, by step: " + bySteps(moments));
    lines.add("# " + tried.size() + " killed, by step: " + bySteps(tried));
    lines.add("# %d while the state is made, %d in the publication".formatted(made(), published()));
    lines.add("# " + Kill.TRIED);
    long whole = outcomes.stream().filter(outcome -> outcome.endsWith(Kill.SAME)).count();
    lines.add("# " + whole + " of " + outcomes.size() + " lost nothing");
    lines.addAll(outcomes);
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".txt"), lines);
    Files.write(FOLDER.resolve(name + "-moments.txt"), moments);
  }

  private long made() {
    return tried.stream().filter(at -> MomentChoice.makesTheState(at, moments)).count();
  }

  private long published() {
    return tried.stream().filter(MomentChoice::publishes).count();
  }

  private static String bySteps(List<String> moments) {
    Map<String, Long> steps =
        moments.stream()
            .map(moment -> moment.substring(0, moment.indexOf('\t')))
            .collect(
                Collectors.groupingBy(step -> step, LinkedHashMap::new, Collectors.counting()));
    return steps.entrySet().stream()
        .map(step -> step.getKey() + " " + step.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Where the sources are no repository, or git is not there, nothing names them. */
  private static String commit() throws IOException {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*")
              .start();
      try (BufferedReader output = git.inputReader(StandardCharsets.UTF_8)) {
        return Stream.ofNullable(output.readLine()).findFirst().orElse("unknown");
      }
    } catch (IOException e) {
      return "unknown";
    }
  }
}
