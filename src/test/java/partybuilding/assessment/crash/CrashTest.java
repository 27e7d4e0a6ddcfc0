package partybuilding.assessment.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a run is killed, the same command and another one succeed the next time, and what they
 * publish is byte for byte what they would have published had nothing happened.
 */
@Tag("crash")
class CrashTest {
  private static final long SEED = 16;
  private static final int MOMENTS = Integer.getInteger("crash.moments", 200);
  private static final int SCENES = 2;

  /** Each moment of the log can be tried again alone. */
  private static final Pattern ONLY = Pattern.compile(System.getProperty("crash.only", ".*"));

  private static final String COMMAND =
      "mvn test -Pcrash -Dcrash.moments=" + MOMENTS + ", seed " + SEED;

  @TempDir private Path home = Path.of("");

  @Test
  void aKillDuringTheFirstRunLosesNothing() throws IOException, InterruptedException {
    assertThat(failures("first", Scene.first(home))).isEmpty();
  }

  @Test
  void aKillDuringALaterRunLosesNothing() throws IOException, InterruptedException {
    assertThat(failures("later", Scene.later(home))).isEmpty();
  }

  private List<String> failures(String name, Scene scene) throws IOException, InterruptedException {
    WatchedProcess process = new WatchedProcess(home.resolve("errors.txt"));
    scene.restore("before");
    Map<String, String> earlier = scene.published(2025);
    List<String> moments = process.moments(scene.arguments());
    Kill kill = Kill.undisturbed(scene, process, earlier);
    List<String> tried =
        new MomentChoice(MOMENTS / SCENES, SEED)
            .of(moments).stream().filter(moment -> ONLY.matcher(moment).matches()).toList();
    List<String> outcomes = new ArrayList<>();
    for (String moment : tried) {
      outcomes.add(kill.at(moment.substring(moment.indexOf('\t') + 1)));
    }
    new CrashLog(moments, tried, outcomes).write(name, COMMAND);
    return outcomes.stream().filter(line -> !line.endsWith(Kill.SAME)).toList();
  }
}
