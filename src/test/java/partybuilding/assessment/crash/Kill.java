package partybuilding.assessment.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.cli.Terminal;

/**
 * Runs after a kill, held against the same runs without one.
 *
 * @param earlier what was published of the year before
 * @param same after the same command
 * @param changed after the exports then changed and the command ran once more
 * @param after after the same command and another one
 * @param before after another command and then the same: a report names the one of the year before
 *     that lies beside it
 */
record Kill(
    Scene scene,
    WatchedProcess process,
    Map<String, String> earlier,
    Map<String, String> same,
    Map<String, String> changed,
    Map<String, String> after,
    Map<String, String> before) {
  static final String SAME = "every byte is the same";

  private static final String[] ANOTHER = {"--year=2024", "--formats=csv"};

  /** What follows each kill. */
  static final String TRIED =
      "after each: the same command, then changed exports and the same command; from where the"
          + " kill left it once more: another command ("
          + String.join(" ", ANOTHER)
          + "), then the same one";

  /** What is published when nothing is killed; the scene is one whose run has just ended. */
  static Kill undisturbed(Scene scene, WatchedProcess process, Map<String, String> earlier)
      throws IOException {
    Map<String, String> same = scene.published();
    scene.save("done");
    scene.change();
    succeed(scene.run());
    Map<String, String> changed = scene.published();
    scene.restore("done");
    succeed(scene.run(ANOTHER));
    Map<String, String> after = scene.published();
    scene.restore("before");
    succeed(scene.run(ANOTHER));
    succeed(scene.run());
    return new Kill(scene, process, earlier, same, changed, after, scene.published());
  }

  private static void succeed(Terminal run) {
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  /**
   * What the process was at, and what came of it. The database writes and tidies in the background,
   * now more often and now less; a write that does not come is tried at half its number.
   */
  String at(String moment) throws IOException, InterruptedException {
    scene.restore("before");
    String reached = process.killedAt(moment, scene.arguments());
    if (reached.equals(WatchedProcess.ENDED)) {
      return at(earlier(moment));
    }
    scene.save("killed");
    return reached + "\t" + outcome();
  }

  private static String earlier(String moment) {
    int end = moment.indexOf('#') + 1;
    return moment.substring(0, end) + Integer.parseInt(moment.substring(end)) / 2;
  }

  private String outcome() throws IOException {
    List<String> killed = scene.filesWithBallots();
    String outcome = killed.isEmpty() ? published() : "ballots lie in " + killed;
    List<String> left = scene.filesWithBallots();
    return left.isEmpty() ? outcome : "after the next run ballots lie in " + left;
  }

  private String published() throws IOException {
    Map<String, String> left = scene.published(2025);
    boolean whole = left.isEmpty() || left.equals(earlier) || left.equals(year(same));
    if (!whole) {
      return "a mixture is published";
    }
    Terminal again = scene.run();
    if (again.status() != 0 || !scene.published().equals(same)) {
      return "the same command: " + again.lines();
    }
    scene.change();
    Terminal next = scene.run();
    if (next.status() != 0 || !scene.published().equals(changed)) {
      return "the run after it: " + next.lines();
    }
    scene.restore("killed");
    Map<String, String> both = left.equals(year(same)) ? after : before;
    Terminal another = scene.run(ANOTHER);
    Terminal then = scene.run();
    return another.status() == 0 && then.status() == 0 && scene.published().equals(both)
        ? SAME
        : "another command: " + another.lines() + then.lines();
  }

  private static Map<String, String> year(Map<String, String> all) {
    Map<String, String> year = new TreeMap<>();
    all.forEach(
        (file, digest) -> {
          if (file.startsWith("2025/")) {
            year.put(file.substring("2025/".length()), digest);
          }
        });
    return year;
  }
}
