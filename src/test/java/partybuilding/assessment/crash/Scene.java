package partybuilding.assessment.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.cli.Terminal;

/**
 * A college before a run: its exports, and what earlier runs published and kept.
 *
 * @param home where everything lies; each run works in the same folder of it
 */
record Scene(Path home) {
  private static final double KEPT = 0.8;
  private static final String MARK = "MARKED-BALLOT-";

  /** Nothing was published and nothing is kept. */
  static Scene first(Path home) throws IOException {
    Scene scene = new Scene(home);
    Terminal.run(
        "sample",
        "--data=" + scene.work().resolve("data"),
        "--branches=3",
        "--years=2024-2025",
        "--evaluators=20");
    scene.mark();
    scene.save("before");
    return scene;
  }

  /** Gives every ballot a number that stands nowhere else. */
  private void mark() throws IOException {
    for (int year : new int[] {2024, 2025}) {
      Path export = work().resolve("data/evaluations-" + year + ".csv");
      String ballots = Files.readString(export);
      Files.writeString(export, ballots.replace("," + year + "-", "," + MARK + year + "-"));
    }
    assertThat(new FileTree(work().resolve("data")).holding(MARK)).hasSize(2);
  }

  /** The files outside the exports that hold the number of a ballot. */
  List<String> filesWithBallots() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("reports", "state")) {
      found.addAll(new FileTree(work().resolve(folder)).holding(MARK));
    }
    return found;
  }

  /** Both years are published, and then the exports changed. */
  static Scene later(Path home) throws IOException {
    Scene scene = first(home);
    scene.run("--year=2024");
    scene.run();
    scene.change();
    scene.save("before");
    return scene;
  }

  /** The last ballots of the newest year are gone. */
  void change() throws IOException {
    Path export = work().resolve("data/evaluations-2025.csv");
    List<String> lines = Files.readAllLines(export);
    Files.write(export, lines.subList(0, (int) (lines.size() * KEPT)));
  }

  private Path work() {
    return home.resolve("work");
  }

  /** Remembers everything as it is now. */
  void save(String name) throws IOException {
    new FileTree(home.resolve(name)).replaceBy(new FileTree(work()));
  }

  /** Puts everything back to what was remembered. */
  void restore(String name) throws IOException {
    new FileTree(work()).replaceBy(new FileTree(home.resolve(name)));
  }

  /** Every file but the lock and the record of the last run, which hold times. */
  Map<String, String> published() throws IOException {
    Map<String, String> files = new FileTree(work().resolve("reports")).digests();
    files.keySet().removeAll(Set.of(".assessment.lock", "last-run.json"));
    return files;
  }

  /** Those of one year. */
  Map<String, String> published(int year) throws IOException {
    return new FileTree(work().resolve("reports").resolve(Integer.toString(year))).digests();
  }

  /** A run in this process. */
  Terminal run(String... options) {
    return Terminal.run(arguments(options).toArray(String[]::new));
  }

  /** The command that tells of past runs. */
  List<String> history() {
    return List.of(
        "history",
        "--state=" + work().resolve("state"),
        "--reports=" + work().resolve("reports"),
        "--language=en");
  }

  /** A command that reads reports. */
  List<String> reading(String command) {
    return List.of(command, "--reports=" + work().resolve("reports"), "--language=en");
  }

  /** The preparation of the meeting after. */
  List<String> preparing() {
    List<String> arguments = new ArrayList<>(arguments());
    arguments.set(0, "prepare");
    arguments.removeIf(argument -> argument.startsWith("--formats"));
    return arguments;
  }

  List<String> arguments(String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("run");
    for (String folder : List.of("data", "reports", "state")) {
      arguments.add("--" + folder + "=" + work().resolve(folder));
    }
    arguments.addAll(List.of("--formats=csv,html", "--language=en", "--threads=1"));
    arguments.addAll(Arrays.asList(options));
    return arguments;
  }
}
